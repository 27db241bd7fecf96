/**
 * Questions of a review: comments of the host, which we only mark (rules R12 and R13). Their words stay with the host and are
 * read when somebody looks.
 *
 * <ul>
 *   <li>Q1: a question is a published comment of that page, which the viewer may view; of any other nothing is shown and
 *       nothing is marked.
 *   <li>Q2: a reply by somebody else than the asker answers, whoever has written it and wherever; the host's own "resolve"
 *       changes nothing of ours.
 *   <li>Q3: a comment that the host has no more, or that now belongs to another page, blocks no more. Only a page that is
 *       found, and a host that answers, can tell.
 *   <li>Q4: what was missed is found by the sweep.
 *   <li>Q5: a reply that stood below the comment when it was marked answers, too, since that is what a reader sees; whoever
 *       wrote the comment says whether it settles it. Of a question that was asked again only what was written since
 *       answers: of what was there before somebody has said that it is not enough.
 * </ul>
 *
 * <p>Entry: {@link QuestionsFeature}. The REST stands in {@code confluence.panel} ({@code QuestionResource}), the scripts are
 * {@code js/questions}.
 */
package org.groundbreak.confluence.questions;
