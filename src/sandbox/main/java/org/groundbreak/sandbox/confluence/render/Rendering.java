package org.groundbreak.sandbox.confluence.render;

import com.atlassian.confluence.core.ContentEntityObject;
import org.groundbreak.sandbox.confluence.storage.StorageElement;

/**
 * What one rendering is about.
 *
 * @param entity the page, draft or version that is rendered; null in a preview
 * @param outputType {@code display}, {@code preview}, {@code pdf}, …, as macros see it
 * @param root the whole body, for what looks beyond its own place
 */
public record Rendering(ContentEntityObject entity, String outputType, StorageElement root) {
    /** The anchor the product gives a heading, so that links to it work in both. */
    String anchor(StorageElement heading) {
        String title = entity == null || entity.getTitle() == null ? "" : entity.getTitle() + "-";
        return (title + heading.text()).replaceAll("\\s+", "");
    }
}
