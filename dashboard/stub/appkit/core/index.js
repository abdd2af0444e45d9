// The WalletConnect provider would load a dialog of its own from here. These pages show the session's link themselves
// (showQrModal: false), so that nothing is fetched from another host; whoever asks for the dialog all the same is told.
export function createAppKit() {
  throw new Error("this build has no dialog of WalletConnect's own");
}
