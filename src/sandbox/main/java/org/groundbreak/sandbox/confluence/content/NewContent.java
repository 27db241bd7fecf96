package org.groundbreak.sandbox.confluence.content;

/**
 * What a page or a draft begins with.
 *
 * @param title null only for a draft
 * @param creator user key, null for nobody
 * @param blueprint complete module key, null without
 */
public record NewContent(
        SpaceRecord space, Long parentId, String title, String body, String creator, String blueprint) {}
