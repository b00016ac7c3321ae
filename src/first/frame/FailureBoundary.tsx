import { Component, type ReactNode } from 'react'
import { serviceView, type ServiceSetting } from '#text/service-view.ts'
import { Failure } from './Failure.tsx'
import { showFailure } from '#first/show-failure.ts'

interface Props {
  readonly children: ReactNode
  /** Drops the case: it is what broke the screen. */
  readonly onFailure: () => void
}

/** Shows whom to call in place of a screen that broke, and drops the case that broke it. */
export class FailureBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(): void {
    this.props.onFailure()
    showFailure()
  }

  /** The page itself holds whom to call, ready made: nothing is worked out that could break too. */
  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children
  }
}

/** The failure screen of an area: the numbers that Start shows. */
export function FailureScreen({ setting }: { readonly setting: ServiceSetting }) {
  const { startServices, emergencyService } = setting.flow.pathway
  const view = (id: string) => serviceView(setting, id, null)
  return <Failure services={startServices.map(view)} emergency={view(emergencyService)} />
}
