package org.groundbreak.confluence.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.groundbreak.confluence.SpecFixture;
import org.junit.jupiter.api.Test;

/** Lists of pages that are no specs, found by their label. */
class PlainKindListTest extends ListCase {

    private static final String REVIEWS = "post-launch-review";

    @Test
    void givenPagesOfAPlainKindWhenListedThenTheLastChangedComesFirstAndItsAuthorIsNamed() {
        Page old = labelled(1, 5);
        Page young = labelled(2, 7);
        Page blog = labelled(3, 9);
        when(blog.isDraft()).thenReturn(true);
        fixture.confluence.labelled("groundbreak-" + REVIEWS, List.of(old, blog, young));
        var author = fixture.confluence.user("author");
        when(young.getCreator()).thenReturn(author);

        ListBody part = part(REVIEWS, null);

        assertEquals(List.of(2L, 1L), ids(part));
        assertFalse(part.specs());
        assertEquals("Anna Author", part.rows().get(0).person());
        assertEquals("list.nobody", part.rows().get(1).person());
        assertNull(part.rows().get(0).status());
    }

    @Test
    void givenMorePagesOfAPlainKindThanABlockWhenListedThenAllAreFoundOnce() {
        List<Page> pages = LongStream.rangeClosed(1, 450)
                .mapToObj(id -> labelled(id, id % 50))
                .toList();
        fixture.confluence.labelled("groundbreak-" + REVIEWS, pages);
        List<Long> seen = new ArrayList<>();
        String after = null;
        do {
            ListBody part = part(REVIEWS, after);
            seen.addAll(ids(part));
            after = part.after();
        } while (after != null);

        assertEquals(450, seen.size());
        assertEquals(450, new HashSet<>(seen).size());
    }

    @Test
    void givenALabelThatNothingCarriesWhenListedThenTheListIsEmpty() {
        ListBody part = part(REVIEWS, null);

        assertEquals(List.of(), part.rows());
        assertNull(part.after());
    }

    private Page labelled(long id, long minutes) {
        Page page = fixture.confluence.page(id, "<p/>", "author");
        when(page.getLastModificationDate()).thenReturn(Date.from(SpecFixture.NOW.plusSeconds(60 * minutes)));
        return page;
    }
}
