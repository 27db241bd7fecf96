package org.groundbreak.confluence.lists;

import com.atlassian.confluence.spaces.Space;
import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Spaces;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.ListedSpec;
import org.groundbreak.words.Words;

/** Lists for one viewer: the space first, then every page that is about to be shown. Reading only. */
final class ListService {

    private static final int ROWS = 20;

    private final ListSources sources;
    private final PageAccess access;
    private final Spaces spaces;
    private final PlaceText places;
    private final ListRowMaker rows;
    private final Words words;

    ListService(
            ListSources sources, PageAccess access, Spaces spaces, PlaceText places, ListRowMaker rows, Words words) {
        this.sources = sources;
        this.access = access;
        this.spaces = spaces;
        this.places = places;
        this.rows = rows;
        this.words = words;
    }

    /** Twenty rows at most. Problems: 400 kind or place unknown; 401; 404 no such space, or hidden. */
    ListBody part(String spaceKey, String code, String after) {
        access.viewer();
        ListKind kind = ListKind.of(Limits.name(code)).orElseThrow(() -> Problem.badRequest("unknown-kind"));
        ListPlace place = places.parse(after);
        Space space = spaces.visible(Limits.name(spaceKey));
        FoundPages<Optional<ListedSpec>> found =
                new ListReader<>(sources.of(kind, space), access::mayView, ROWS).read(place);
        return new ListBody(
                kind.code(),
                kind.spec().isPresent(),
                rows.rows(found, words::instant),
                found.next().map(places::of).orElse(null),
                found.sure());
    }
}
