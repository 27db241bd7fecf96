package org.groundbreak.store;

import java.util.Map;

/**
 * What is kept of one page that is an ADR.
 *
 * @param contentId of the page
 * @param revision of the row; of a reading that is not written yet, that of the row which was there when the reading began,
 *     0 for none
 * @param spaceId of the page's space
 * @param form notation of the data
 * @param pageVersion which version was read
 * @param lookedAt when the reading began, in UTC milliseconds
 * @param present false for a page that is no ADR any more
 * @param data what the page says, as whoever reads pages writes it down; {@code -} for one that is none any more
 */
public record StoredAdr(
        long contentId,
        long revision,
        long spaceId,
        int form,
        int pageVersion,
        long lookedAt,
        boolean present,
        String data) {

    private static final String NOTHING = "-";

    /** What is kept of a page that is no ADR any more. */
    public static StoredAdr gone(long contentId, long revision, int form, int pageVersion, long lookedAt) {
        return new StoredAdr(contentId, revision, 0, form, pageVersion, lookedAt, false, NOTHING);
    }

    static StoredAdr of(AdrRow row) {
        return new StoredAdr(
                row.getContentId(),
                row.getRevision(),
                row.getSpaceId(),
                row.getForm(),
                row.getPageVersion(),
                row.getLookedAt(),
                row.isPresent(),
                row.getData());
    }

    Map<String, Object> row(long next) {
        return Map.of(
                "CONTENT_ID", contentId,
                "REVISION", next,
                "SPACE_ID", spaceId,
                "FORM", form,
                "PAGE_VERSION", pageVersion,
                "LOOKED_AT", lookedAt,
                "PRESENT", present,
                "DATA", data);
    }

    /** Whether it says the same of the page, whenever each was read. */
    boolean saysSameAs(StoredAdr other) {
        return spaceId == other.spaceId
                && form == other.form
                && pageVersion == other.pageVersion
                && present == other.present
                && data.equals(other.data);
    }

    /** Whether it is a reading of an older version of the page. */
    boolean isOlderThan(StoredAdr row) {
        return pageVersion < row.pageVersion;
    }

    /**
     * Whether somebody has written the row since this reading began. Which of the two readings is the later one cannot be
     * told then: clocks of nodes differ.
     */
    boolean isOvertakenBy(StoredAdr row) {
        return revision < row.revision;
    }
}
