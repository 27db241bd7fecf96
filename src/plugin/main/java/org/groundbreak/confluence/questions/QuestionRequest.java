package org.groundbreak.confluence.questions;

/**
 * A comment that is to be a question.
 *
 * @param commentId the host's id of the comment
 * @param lens name of the {@link org.groundbreak.reviews.Lens}; null for none in particular
 * @param blocking whether it keeps the spec from being approved
 * @param kind name of the {@link org.groundbreak.reviews.QuestionKind}; null for a plain question
 */
public record QuestionRequest(Long commentId, String lens, boolean blocking, String kind) {}
