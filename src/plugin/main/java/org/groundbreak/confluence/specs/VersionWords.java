package org.groundbreak.confluence.specs;

import org.groundbreak.reviews.JudgedVersion;
import org.groundbreak.words.Words;

/** Says which version of a page is meant, so that one of the page elsewhere is not taken for one of here (rule H7). */
public final class VersionWords {

    private VersionWords() {}

    /** To be filled into a text: "4", or "4 (elsewhere)". */
    public static String of(Words words, JudgedVersion version) {
        String number = Integer.toString(version.number());
        return version.elsewhere() ? words.text("version.elsewhere", number) : number;
    }
}
