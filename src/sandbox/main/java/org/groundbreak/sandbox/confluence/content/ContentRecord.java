package org.groundbreak.sandbox.confluence.content;

import java.time.Instant;

/**
 * One version of one page as the store keeps it.
 *
 * @param id of its own for every version; the current one keeps the id the page began with
 * @param originalId id of the current version, null when this is the current one or a draft
 * @param version from 1
 * @param parentId null at the root of a space
 * @param body storage format, exactly as given
 * @param creator user key of who made the page, null for nobody
 * @param modifier user key of who made this version
 * @param comment version comment, null for none
 * @param blueprint complete module key of the blueprint a draft was made from, null for none
 */
public record ContentRecord(
        long id,
        Long originalId,
        int version,
        ContentStatus status,
        SpaceRecord space,
        Long parentId,
        String title,
        String body,
        String creator,
        Instant created,
        String modifier,
        Instant modified,
        String comment,
        String blueprint) {
    /** The id that stays: the page's, whichever version this is. */
    public long pageId() {
        return originalId == null ? id : originalId;
    }

    public boolean isHistorical() {
        return status == ContentStatus.HISTORICAL;
    }

    public boolean isTrashed() {
        return status == ContentStatus.TRASHED;
    }

    public boolean isDraft() {
        return status == ContentStatus.DRAFT;
    }

    /** Where it is shown, or edited while it is a draft; relative to the context path. */
    public String path() {
        return (isDraft() ? "/pages/editpage.action?pageId=" : "/pages/viewpage.action?pageId=") + id;
    }
}
