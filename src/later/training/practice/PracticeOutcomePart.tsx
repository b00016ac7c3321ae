import { OutcomePart, type OutcomePartProps } from '#first/outcome/OutcomePart.tsx'

/** What stands around the calls in practice: nothing that could dial, and nothing of this device. */
export function PracticeOutcomePart(props: OutcomePartProps) {
  const isShown = shown.some((name) => name === props.part)
  return isShown && <OutcomePart {...props} />
}

const shown = ['ready', 'say', 'sources']
