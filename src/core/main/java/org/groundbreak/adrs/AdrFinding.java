package org.groundbreak.adrs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something about an ADR that a person should mend; nothing is mended or guessed by itself.
 *
 * @param kind what it is
 * @param field the row it concerns, where it concerns one
 * @param words what stands there, 200 characters at most; empty where nothing is quoted
 * @param others the content ids of the other ADRs it concerns, rising
 */
public record AdrFinding(Kind kind, Optional<AdrField> field, String words, List<Long> others) {

    public AdrFinding {
        words = Phrases.shortened(words);
        others = others.stream().sorted().toList();
    }

    /** One about a row by itself. */
    public static AdrFinding in(Kind kind, AdrField field, String words) {
        return new AdrFinding(kind, Optional.of(field), words, List.of());
    }

    static AdrFinding with(Kind kind, AdrField field, List<Long> others) {
        return new AdrFinding(kind, Optional.of(field), "", others);
    }

    /** How a person mends it. */
    public enum Mend {
        /** Write the row of this page again. */
        WRITE_FIELD,
        /** Choose the page that is meant, so that a link stands there. */
        CHOOSE_PAGE,
        /** Take the row, or the link in it, out of this page. */
        REMOVE,
        /** Write the relation into the other page. */
        WRITE_IN_OTHER,
        /** Accept the other, or say here again that this one holds. */
        DECIDE_OTHER,
        /** Give one of them another number. */
        RENUMBER,
        /** Nothing to mend: whoever speaks of one of them says its title, too. */
        NAME_BY_TITLE;

        /** A stable lower-case code with hyphens; what people read is translated by it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What can be found. */
    public enum Kind {
        /** No row for the status, or an empty one. */
        STATUS_MISSING(Mend.WRITE_FIELD),
        /** The status is none we know; its words are kept. */
        STATUS_UNKNOWN(Mend.WRITE_FIELD),
        /** Two rows of one name say different things; the first counts, of a status none. */
        ROW_TWICE(Mend.REMOVE),
        /** It was decided, and the page does not say when. */
        DATE_MISSING(Mend.WRITE_FIELD),
        /** It is not the host's date and not like {@code 2026-11-28}. */
        DATE_UNREADABLE(Mend.WRITE_FIELD),
        /** Neither not started nor in progress nor adopted. */
        ADOPTION_UNKNOWN(Mend.WRITE_FIELD),
        /** What stands in the row of the number is no number. */
        NUMBER_UNREADABLE(Mend.WRITE_FIELD),
        /** Another number is typed than was taken for the page; the one that was taken holds. */
        NUMBER_DIFFERS(Mend.WRITE_FIELD),
        /** Several ADRs of one scope have the same number, at least one of them typed. Names ten of the others. */
        NUMBER_TWICE(Mend.RENUMBER),
        /** Several ADRs of one space show the same number, given in different scopes before one was moved. Names ten. */
        NUMBER_TWICE_AFTER_MOVE(Mend.NAME_BY_TITLE),
        /** A relation is named in words without a link. */
        RELATION_WITHOUT_LINK(Mend.CHOOSE_PAGE),
        /** A relation leads to no page there is. */
        RELATION_TO_NO_PAGE(Mend.CHOOSE_PAGE),
        /** A relation leads to a page that is no ADR. */
        RELATION_TO_NO_ADR(Mend.CHOOSE_PAGE),
        /** A relation leads to the page itself. */
        RELATION_TO_ITSELF(Mend.REMOVE),
        /** Each of several supersedes another of them, round and round; none of that counts. Names the neighbours. */
        SUPERSEDED_IN_A_RING(Mend.REMOVE),
        /** It says it is superseded by one that does not say so. */
        SUPERSEDED_UNCONFIRMED(Mend.WRITE_IN_OTHER),
        /** It says it is superseded, and not by what. */
        SUPERSEDED_BY_NOTHING(Mend.CHOOSE_PAGE),
        /** It says it is superseded by one that was not accepted. */
        SUPERSEDED_TOO_EARLY(Mend.DECIDE_OTHER),
        /** It says it is superseded, and only a part of it is. */
        SUPERSEDED_IN_PART(Mend.WRITE_FIELD),
        /** It is superseded, and its own page still says something else. */
        STATUS_OVERTAKEN(Mend.WRITE_FIELD);

        private final Mend mend;

        Kind(Mend mend) {
            this.mend = mend;
        }

        /** How a person mends it. */
        public Mend mend() {
            return mend;
        }

        /** A stable lower-case code with hyphens; what people read is translated by it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
