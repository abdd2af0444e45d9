// Command notice writes NOTICE, which names the licence of everything that the binaries of Sluice are made of: the Go modules
// that they link, the npm packages in the pages that they embed, and the libraries in the compiled contracts that they carry.
// With -texts DIR it writes the texts themselves, for a release. With -check it only says whether NOTICE is current. A licence that it doesn't recognise is an error, never left out.
package main
