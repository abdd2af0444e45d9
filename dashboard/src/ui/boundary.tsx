import { Component, type ComponentType, createElement, Fragment, lazy, type ReactNode, Suspense } from "react";
import { text } from "~/text/pages";
import { Button, Note } from "./basics";

interface BoundaryProps {
  children: ReactNode;
  /** Before its children are tried again. */
  onRetry?: () => void;
  /** What stands there instead; where a note can't stand, as in a table's body. */
  frame?: (note: ReactNode) => ReactNode;
}

/**
 * Keeps a failure in the part that failed: what is around it stays. The reader may try again; what fails a second time may
 * be of a version that the server no longer has, so the page can be loaded anew.
 */
export class Boundary extends Component<BoundaryProps, { failed: boolean; retries: number }> {
  override state = { failed: false, retries: 0 };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  private retry = () => {
    this.props.onRetry?.();
    this.setState(({ retries }) => ({ failed: false, retries: retries + 1 }));
  };

  override render() {
    const { failed, retries } = this.state;
    if (!failed) return <Fragment key={retries}>{this.props.children}</Fragment>;
    const note = (
      <Note tone="warn" role="alert">
        <span className="flex flex-wrap items-center gap-2">
          {text.common.partFailed}
          <Button size="s" onClick={this.retry}>
            {text.common.retry}
          </Button>
          {retries > 0 && (
            <Button size="s" onClick={() => location.reload()}>
              {text.common.reload}
            </Button>
          )}
        </span>
      </Note>
    );
    return this.props.frame ? this.props.frame(note) : note;
  }
}

/**
 * A part of a page whose code is loaded when it is needed. A file that didn't come is asked for again when the reader tries
 * again: React's own `lazy` would keep the first failure for ever.
 */
export function part<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): (props: P) => ReactNode {
  let loaded: ComponentType<P> = lazy(load);
  return (props) => (
    <Boundary
      onRetry={() => {
        loaded = lazy(load);
      }}
    >
      <Latest of={() => createElement(loaded, props)} />
    </Boundary>
  );
}

/** Made anew at each try, so that it is the file that was asked for last. */
const Latest = ({ of }: { of: () => ReactNode }) => <Suspense>{of()}</Suspense>;
