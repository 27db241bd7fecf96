package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.page.ViewRestrictions;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.TestParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the index macro prints is for whoever may see the space, and of nothing else (rule A40). */
class AdrIndexMakerTest {

    private static final long INDEX = 900;
    private static final Pattern TITLES = Pattern.compile("rowheader\"><a href=\"[^\"]*\">([^<]*)</a>");

    private final AdrFixture fixture = new AdrFixture();
    private final Page index = fixture.page(INDEX, "Index", "<ac:structured-macro ac:name=\"groundbreak-adr-index\"/>");

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenRecordsThatSomeMayNotViewThenTheyAreAbsent() {
        accepted(1, "Open");
        fixture.confluence.restrict(accepted(2, "Restricted"));
        Page below = accepted(3, "Below a restricted one");
        ContentPermissionSet none = mock(ContentPermissionSet.class);
        when(none.isEmpty()).thenReturn(true);
        when(fixture.confluence.restrictions().getContentPermissionSets(eq(below), any()))
                .thenReturn(List.of(none, mock(ContentPermissionSet.class)));
        Page freed = accepted(4, "Open again");
        when(fixture.confluence.restrictions().getContentPermissionSets(eq(freed), any()))
                .thenReturn(List.of(none));

        assertEquals(List.of("Open", "Open again"), titles(Map.of()));
    }

    /** An open page of a space that the readers of this one may not see, of whose move we have not heard. */
    @Test
    void givenARecordThatWasMovedElsewhereAndNotLookedAtSinceThenItIsAbsent() {
        accepted(1, "Stays");
        Page moved = accepted(2, "Moved");
        Space secret = MockConfluence.space(99, "SECRET");
        when(moved.getSpace()).thenReturn(secret);

        assertEquals(List.of("Stays"), titles(Map.of()));
    }

    @Test
    void givenOtherSpacesAreAskedForThenOnlyRecordsOfThisOneArePrinted() {
        Space other = MockConfluence.space(99, "OTHER");
        Page page = fixture.page(1, "Elsewhere", AdrFixture.properties(row("Status", "Accepted")));
        when(page.getSpace()).thenReturn(other);
        AdrFixture.label(page, "adr");
        fixture.look(1);
        accepted(2, "Here");

        assertEquals(List.of("Here"), titles(Map.of("spaces", "OTHER,DEMO")));
        assertEquals(List.of(), titles(Map.of("spaces", "OTHER")));
        assertTrue(html(Map.of("spaces", "OTHER")).contains("adr.index.none"));
    }

    @Test
    void givenATrashedRecordThatWasNotLookedAtSinceThenItIsAbsent() {
        when(accepted(1, "Trashed").isDeleted()).thenReturn(true);

        assertEquals(List.of(), titles(Map.of()));
    }

    @Test
    void givenMoreThanAHundredThenAHundredArePrintedAndThatIsSaid() {
        for (long id = 1; id <= AdrIndexMaker.MOST_ROWS; id++) {
            accepted(id, "Record " + id);
        }
        assertEquals(AdrIndexMaker.MOST_ROWS, titles(Map.of()).size());
        assertFalse(html(Map.of()).contains("adr.index.more"), "exactly a hundred");

        accepted(AdrIndexMaker.MOST_ROWS + 1L, "One more");

        assertEquals(AdrIndexMaker.MOST_ROWS, titles(Map.of()).size());
        assertTrue(html(Map.of()).contains("adr.index.more[100]"));
    }

    @Test
    void givenTagsSeparatedByCommaThenRecordsWithOneOfThemArePrinted() {
        fixture.labelled(1, "Data", row("Status", "Accepted"), row("Tags", "data"));
        fixture.labelled(2, "Speed", row("Status", "Accepted"), row("Tags", "Speed, cost"));
        fixture.labelled(3, "Other", row("Status", "Accepted"), row("Tags", "other"));

        assertEquals(List.of("Data", "Speed"), titles(Map.of("tag", "data, speed,")));
        assertEquals(List.of("Data", "Other", "Speed"), titles(Map.of("tag", " , ")));
    }

    private Page accepted(long id, String title) {
        return fixture.labelled(id, title, row("Status", "Accepted"));
    }

    private List<String> titles(Map<String, String> parameters) {
        return TITLES.matcher(html(parameters))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private String html(Map<String, String> parameters) {
        SharedParts parts =
                TestParts.of(fixture.clock, new Scripts(mock(PageBuilderService.class, RETURNS_DEEP_STUBS)));
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(index);
        when(context.getOutputType()).thenReturn("display");
        return new AdrIndexMaker(
                        fixture.feature.snapshots(),
                        fixture.confluence.pages(),
                        new ViewRestrictions(fixture.confluence.restrictions()),
                        fixture.feature.words(),
                        parts.templates(),
                        parts.scripts(),
                        () -> "https://wiki.example.org")
                .html(parameters, context);
    }
}
