package org.groundbreak.confluence.adrs;

import java.util.List;

/**
 * Something that should be mended.
 *
 * @param code of the finding
 * @param field code of the row it concerns; null where it concerns none
 * @param sentence what is wrong and how to mend it, in the viewer's words
 * @param mend code of how it is mended
 * @param mends what the viewer mends it by with one press; none in rows of the index, and for whoever may not edit
 * @param others content ids of the other ADRs it concerns, of those the viewer may see
 */
public record AdrFindingBody(
        String code, String field, String sentence, String mend, List<AdrMendBody> mends, List<Long> others) {

    public AdrFindingBody {
        mends = List.copyOf(mends);
        others = List.copyOf(others);
    }
}
