package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
)

// needRegistry says that the registry's address is missing.
var needRegistry = &config.Error{Key: "registry", Problem: "give the Registry's address, or the deployment file (--deployment)"}

func newRoles() *cobra.Command {
	roles := &cobra.Command{
		Use:   "roles",
		Short: "Show an account's roles, or prepare the transaction that grants or revokes one",
		Long: "The registry's owner, called governance, decides which accounts are keepers and guardians. These commands show what an account is, and\n" +
			"print the transaction that governance has to send. They hold no key.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	show := &cobra.Command{
		Use: "show ACCOUNT", Short: "Print who governs, and whether an account is a keeper or a guardian", Args: command.Args("ACCOUNT"),
		RunE: func(cmd *cobra.Command, args []string) error { return withRegistry(cmd, args[0], showRoles) },
	}
	all := []*cobra.Command{show}
	for _, verb := range []string{"grant", "revoke"} {
		all = append(all, &cobra.Command{
			Use:   verb + " keeper|guardian ACCOUNT",
			Short: "Print the transaction that governance has to send",
			Long: "Simulates the call as the registry's owner and prints it as JSON: from, to and data. Governance sends it with its own wallet. The role\n" +
				"is granted or revoked as soon as the transaction is mined. This command needs no key.",
			Args: command.Args("keeper|guardian", "ACCOUNT"),
			RunE: func(cmd *cobra.Command, args []string) error {
				return withRegistry(cmd, args[1], func(ctx context.Context, cmd *cobra.Command, r *roleReader) error {
					return changeRole(ctx, cmd, r, args[0], verb == "grant")
				})
			},
		})
	}
	for _, sub := range all {
		config.AddFlags(sub.Flags())
		roles.AddCommand(sub)
	}
	return roles
}

// roleReader asks one registry about one account.
type roleReader struct {
	client   *chain.Client
	abi      *registry.Registry
	at       common.Address
	account  common.Address
	late     common.Address
	block    common.Hash
	owner    common.Address
	keeper   bool
	guardian bool
}

func withRegistry(cmd *cobra.Command, account string, do func(context.Context, *cobra.Command, *roleReader) error) error {
	if !common.IsHexAddress(account) {
		return command.Misuse(fmt.Errorf("%q is not an address (0x and 40 hexadecimal digits)", command.Clip(account)))
	}
	cfg, log, err := loadConfig(cmd, config.NeedRPC)
	if err != nil {
		return err
	}
	if cfg.Registry == "" {
		return needRegistry
	}
	ctx := cmd.Context()
	client, err := openChain(ctx, cfg, log, nil)
	if err != nil {
		return err
	}
	defer client.Close()
	head, err := client.HeaderByTag(ctx, "latest")
	if err != nil {
		return fmt.Errorf("reading the head: %w", err)
	}
	r := &roleReader{client: client, abi: registry.NewRegistry(), at: address(cfg.Registry), account: common.HexToAddress(account),
		late: address(cfg.LateSettler), block: head.Hash}
	if err := r.read(ctx); err != nil {
		return err
	}
	return do(ctx, cmd, r)
}

func (r *roleReader) read(ctx context.Context) error {
	ask := func(data []byte) ([]byte, error) { return r.client.CallAt(ctx, r.at, data, r.block) }
	out, err := ask(r.abi.PackOwner())
	if err == nil {
		r.owner, err = r.abi.UnpackOwner(out)
	}
	if err == nil {
		out, err = ask(r.abi.PackIsKeeper(r.account))
	}
	if err == nil {
		r.keeper, err = r.abi.UnpackIsKeeper(out)
	}
	if err == nil {
		out, err = ask(r.abi.PackIsGuardian(r.account))
	}
	if err == nil {
		r.guardian, err = r.abi.UnpackIsGuardian(out)
	}
	if err != nil {
		return fmt.Errorf("the registry %s (is it this chain's?): %w", r.at, err)
	}
	return nil
}

func showRoles(_ context.Context, cmd *cobra.Command, r *roleReader) error {
	_, err := fmt.Fprintf(cmd.OutOrStdout(), "registry   %s\ngovernance %s\nkeeper     %t\nguardian   %t\n", r.at, r.owner, r.keeper, r.guardian)
	return err
}

func changeRole(ctx context.Context, cmd *cobra.Command, r *roleReader, role string, allowed bool) error {
	var data []byte
	var has bool
	switch role {
	case "keeper":
		if allowed && r.account == r.late && r.late != (common.Address{}) {
			return errors.New("the LateSettler must never be a keeper: it works only while it is none")
		}
		data, has = r.abi.PackSetKeeper(r.account, allowed), r.keeper
	case "guardian":
		data, has = r.abi.PackSetGuardian(r.account, allowed), r.guardian
	default:
		return command.Misuse(fmt.Errorf("%q is neither keeper nor guardian", command.Clip(role)))
	}
	if has == allowed {
		_, err := fmt.Fprintf(cmd.ErrOrStderr(), "nothing to do: %s is %s already\n", r.account, map[bool]string{true: "a " + role, false: "no " + role}[has])
		return err
	}
	err := r.client.CallContext(ctx, nil, "eth_call", map[string]any{"from": r.owner, "to": r.at, "data": hexutil.Bytes(data)},
		map[string]any{"blockHash": r.block})
	if err != nil {
		return fmt.Errorf("the call would not succeed: %w", err)
	}
	encoder := json.NewEncoder(cmd.OutOrStdout())
	encoder.SetIndent("", "  ")
	return encoder.Encode(map[string]string{"from": r.owner.Hex(), "to": r.at.Hex(), "value": "0", "data": hexutil.Encode(data)})
}
