// The project's own tools. A module of its own, so that what they need is no dependency of Sluice.
module github.com/sluicefi/sluice/tools

go 1.26.0

require github.com/google/licensecheck v0.3.1
