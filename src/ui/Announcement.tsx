/**
 * A sentence that a screen reader says politely when it changes. The element must be on the page
 * before the words are, so render it always.
 */
export function Announcement({ children }: { readonly children: string }) {
  return (
    <p className="visually-hidden" role="status">
      {children}
    </p>
  )
}
