package org.groundbreak.adrs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.storage.CellPart.PageLink;

/**
 * One page in the index.
 *
 * @param contentId of the page
 * @param spaceId of its space
 * @param revision rises with each reading of the page; of two readings the higher one holds (rule A12)
 * @param title of the page
 * @param scope within which it is numbered
 * @param taken the number that was given to it; never changes
 * @param adr what the page says, without the texts of its sections; {@link Adr#NOTHING} while it cannot be read
 * @param relations what it says of others, with the pages its links lead to
 * @param unreadable why it cannot be read; empty when it can
 * @param linked pages that its text and its table link to, the first ones in the order of the page, each once; a spec among
 *     them is the one that the record belongs to (rule A25)
 */
public record AdrEntry(
        long contentId,
        long spaceId,
        long revision,
        String title,
        NumberScope scope,
        Optional<AdrNumber> taken,
        Adr adr,
        List<AdrRelation> relations,
        Optional<AdrReading.Unreadable> unreadable,
        List<Long> linked) {

    public AdrEntry {
        relations = List.copyOf(relations);
        linked = List.copyOf(linked);
    }

    /** A page that links to no other. */
    public AdrEntry(
            long contentId,
            long spaceId,
            long revision,
            String title,
            NumberScope scope,
            Optional<AdrNumber> taken,
            Adr adr,
            List<AdrRelation> relations,
            Optional<AdrReading.Unreadable> unreadable) {
        this(contentId, spaceId, revision, title, scope, taken, adr, relations, unreadable, List.of());
    }

    /**
     * A page that was read.
     *
     * @param pages finds the content id of a link, as seen from the page it stands in
     */
    public static AdrEntry of(
            PageFacts page, Optional<AdrNumber> taken, Adr adr, Function<PageLink, Optional<Long>> pages) {
        List<AdrRelation> relations = adr.relations().stream()
                .map(stated -> new AdrRelation(
                        stated.kind(), stated.inverse(), pages.apply(stated.target()), stated.partly(), stated.note()))
                .toList();
        return new AdrEntry(
                page.contentId(),
                page.spaceId(),
                page.revision(),
                page.title(),
                page.scope(),
                taken,
                adr.withoutSections(),
                relations,
                Optional.empty());
    }

    /** A page that was an ADR when it was last read, and cannot be read now. */
    public static AdrEntry unreadable(PageFacts page, Optional<AdrNumber> taken, AdrReading.Unreadable reason) {
        return new AdrEntry(
                page.contentId(),
                page.spaceId(),
                page.revision(),
                page.title(),
                page.scope(),
                taken,
                Adr.NOTHING,
                List.of(),
                Optional.of(reason));
    }

    /** The same with the pages it links to. */
    public AdrEntry linking(List<Long> contentIds) {
        return new AdrEntry(contentId, spaceId, revision, title, scope, taken, adr, relations, unreadable, contentIds);
    }

    /** The number it goes by: the one given to it, else the one typed into it, with the prefix of its scope. */
    public Optional<AdrNumber> number() {
        return taken.or(() -> adr.number().typed()).map(scope::full);
    }

    /** What the host knows of the page; the parameters are those of the entry. */
    public record PageFacts(long contentId, long spaceId, long revision, String title, NumberScope scope) {}
}
