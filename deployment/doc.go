// Package deployment puts the contracts on a chain. A parameters file ([Params]) says whose tokens, feeds, pools and
// roles; everything in it is compared with the chain before anything is sent ([Check]). The contracts are created by
// transactions of one key with consecutive nonces, so that every address is known before the first is sent ([Plan]). A
// file beside it ([Journal]) has each signed transaction before it is sent, so that a deployment which was killed at any
// moment is resumed and nothing is deployed twice ([Deployer]). At its end it writes the deployment file
// ([config.Deployment]) that all other commands read.
package deployment
