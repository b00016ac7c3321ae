import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** What is shown in place of children that break. It may use nothing that broke them. */
  readonly instead: ReactNode
  /** Called once they have broken. */
  readonly onBreak?: () => void
}

/** Keeps what breaks inside from taking anything outside with it. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(): void {
    this.props.onBreak?.()
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.instead : this.props.children
  }
}
