package org.groundbreak.sandbox.confluence.content;

/**
 * What a page or a draft begins with.
 *
 * @param status CURRENT or DRAFT; only a draft may be without title
 * @param creator user key, null for nobody
 * @param blueprint complete module key, null without
 */
public record NewContent(
        ContentStatus status,
        SpaceRecord space,
        Long parentId,
        String title,
        String body,
        String creator,
        String blueprint) {
    /** A page without blueprint. */
    public static NewContent page(SpaceRecord space, Long parentId, String title, String body, String creator) {
        return new NewContent(ContentStatus.CURRENT, space, parentId, title, body, creator, null);
    }
}
