/**
 * The review of a spec: its rounds, the verdicts given in them, the questions asked of the page, and the meeting. Everything
 * here is events, commands and state on the stream of the spec, which {@code specs} folds and decides.
 *
 * <ul>
 *   <li>R1: the driver, the approver or an administrator starts a round, when none is open and the spec has an approver.
 *       It needs a reviewer for each perspective that is required; each reviewer has one perspective. The rules that hold
 *       at its start hold to its end.
 *   <li>R2: the window ends at its planned instant, by the clock. A command that comes later is decided as after the end,
 *       whether or not the job has run, and records the end before its own events, also one that is about the spec and none
 *       of the review's, such as naming an approver. Once, whoever is first.
 *   <li>R3: the end of the window opens the decision meeting, unless the rule is complete. Nothing that is asked moves the
 *       end.
 *   <li>R4: a round is approved by itself as soon as its rule is complete: the approver and one reviewer of each required
 *       perspective approve, as many as the quorum asks for, nothing blocking is open, nobody's "request changes" stands.
 *       Where the window is kept open, it is approved by its end. Whatever completes it: a verdict, a question that is settled,
 *       a reviewer who is replaced, an approver who is named.
 *   <li>R5: a verdict is given by a reviewer or the approver, on content that is still what he saw, and is bound to version
 *       and fingerprint. The latest of a person stands. It can be taken back while the round is open.
 *   <li>R6: a page that changes takes no verdict away. "Still so" says the same verdict of the present content. The round
 *       ends in approved only with the approver's verdict on the present content.
 *   <li>R7: the author cannot approve alone: when the approver is the only author since the approval that stood, somebody
 *       else has to approve, too.
 *   <li>R8: a "request changes" blocks until that reviewer's next verdict, or until the round is closed.
 *   <li>R9: driver, process owner or administrator extend the window while it runs, with a reason; never before now.
 *   <li>R10: driver, process owner or administrator replace a reviewer, or he himself does; his verdict no longer counts.
 *       While he requests changes, only process owner and administrator may.
 *   <li>R11: driver, process owner or administrator call a round off. The state before it returns; an approval that stood
 *       stands again, and no number moves.
 *   <li>R12: a question is a comment of the host, by its id, asked at any time. What is unsettled when a round begins is
 *       taken into it; what is asked after the window counts for the meeting. "I need time" is a blocking one of its own
 *       kind.
 *   <li>R13: a reply by somebody else makes a question answered. Whoever asked, or the approver, resolves; the driver or an
 *       administrator carries it to later. A comment that is gone blocks no more. Asked again it is open again.
 *   <li>R14: in the meeting the approver closes: approved, rejected, changes requested. Approved needs his own verdict on
 *       the present content, no "request changes", nothing blocking; a missing perspective or quorum needs a written reason.
 *   <li>R15: the driver, too, closes as changes requested or takes the spec back, at any time of the round; the approver
 *       requests changes at any time.
 *   <li>R16: driver or approver plan, move and cancel the meeting. Its revision rises with each of these, through the
 *       whole round, and when another driver invites to a planned one. A meeting that has not begun when the round ends is cancelled with it.
 *   <li>R17: the agenda is dissent first, asked for even when there is none, then the open blocking questions, oldest
 *       first. Driver or approver settle an item in words; a question is resolved or carried with it by whoever may.
 *   <li>R18: silence is not consent: who has not spoken is waited for, and is named.
 *   <li>R19: who is waited for, and for what, follows from the review and the published page alone, and from no clock.
 *   <li>R20: a window that should end while nobody can tell what its page says (an attachment is being read, or is not
 *       handed out) and all else is complete ends at the next attempt, as planned, and keeps no other waiting. Until then no
 *       command on that spec is decided. A body that cannot be read at all says something else than what was approved.
 *   <li>R21: driver, process owner or administrator add a reviewer, in the window and in the meeting. Several may look from one
 *       perspective; nobody reviews twice. Who was replaced and is added again has the verdict he gave.
 *   <li>R22: reviewers, approver and driver are named by user name, by whoever the host lets look people up. Anybody else names
 *       himself, or whom the panel shows him: driver, approver and the reviewers of the latest round. Of others he hears the
 *       same, whether or not they exist.
 * </ul>
 */
package org.groundbreak.reviews;
