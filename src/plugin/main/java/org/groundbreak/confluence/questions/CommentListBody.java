package org.groundbreak.confluence.questions;

import java.util.List;
import org.groundbreak.confluence.people.PersonBody;

/**
 * Comments of a page that are no questions, the latest first; body of the REST answers.
 *
 * @param comments of this part of the list
 * @param cursor where it goes on; null at the end
 */
public record CommentListBody(List<CommentBody> comments, String cursor) {

    public CommentListBody {
        comments = List.copyOf(comments);
    }

    /**
     * A comment.
     *
     * @param commentId the host's id
     * @param writer who wrote it
     * @param text its beginning
     * @param path below Confluence's base URL
     * @param writtenText date and time as the viewer writes them
     * @param mine whether the viewer wrote it
     */
    public record CommentBody(
            long commentId, PersonBody writer, String text, String path, String writtenText, boolean mine) {}
}
