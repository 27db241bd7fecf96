package org.groundbreak.confluence;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundbreak.link.PeerAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What lists of specs and pages cost the database and the host. */
class ListCostTest {

    private final SpecFixture fixture = new SpecFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    /** Of a space with sixty specs of one driver, forty of which are hidden, and as many pages of a plain kind. */
    @Test
    void givenASpaceWithSixtySpecsThenItsListsCostNoMoreThanTheDocumentSaysAndHardlyLess() throws Exception {
        CostMeter meter = new CostMeter(ListCostTest.class, fixture.confluence, fixture.database);
        List<Page> pages = new ArrayList<>();
        for (long id = 100; id < 160; id++) {
            Page page = fixture.spec(id, "author");
            if (id < 120) {
                fixture.linkOnly(page, id);
            } else {
                fixture.confluence.restrict(page);
            }
            pages.add(page);
        }
        fixture.confluence.labelled("groundbreak-post-launch-review", pages);
        Page index = fixture.confluence.page(99, "<ac:structured-macro ac:name=\"groundbreak-specs\"/>", "author");
        fixture.confluence.signIn("engineer");
        meter.measure(
                "Confluence: render a list of sixty specs, forty of them restricted",
                () -> render(index, "technical-specification"));
        meter.measure("… load a part of it, for one who may see twenty", () -> part("technical-specification"));
        when(fixture.jira.applicationId()).thenReturn(Optional.of("jira"));
        when(fixture.jira.get(any(), anyString())).thenReturn(new PeerAnswer.Answered(200, "[]"));
        String ids = pages.stream()
                .limit(20)
                .map(page -> Long.toString(page.getId()))
                .collect(Collectors.joining(","));
        meter.measure("… ask Jira for the epics of the twenty, in one call", () -> fixture.lists.epics(ids));
        meter.measure(
                "Confluence: render a list of sixty pages of a plain kind, forty of them restricted",
                () -> render(index, "post-launch-review"));
        meter.measure("… load a part of that, for one who may see twenty", () -> part("post-launch-review"));

        meter.check();
    }

    private void render(Page index, String kind) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(index);
        when(context.getOutputType()).thenReturn("display");
        fixture.lists.html(kind, context);
    }

    private void part(String kind) {
        fixture.lists.part(MockConfluence.SPACE, kind, null);
    }
}
