package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.NUMBER;
import static org.groundbreak.confluence.adrs.AdrFixture.properties;
import static org.groundbreak.confluence.adrs.AdrFixture.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import java.util.Optional;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.store.TestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** A record that was made by a click is in the index and labelled, though its event never comes (rules A22, A24 and M6). */
class NewRecordTest {

    private final AdrFixture fixture = new AdrFixture();
    private final Page page = fixture.page(1, "Made", properties(row("Number", NUMBER), row("Status", "Accepted")));

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenNoEventThenItIsInTheIndexWithItsNumberAndCarriesTheLabelOfItsSpace() {
        TestSettings.say(fixture.store.settings(), MockConfluence.SPACE_ID, "adr-label", Optional.of("choice"));

        fixture.feature.newRecords().follow(1);

        assertEquals(Optional.of(new AdrNumber("", 1)), fixture.index().entry(1).number());
        ArgumentCaptor<Label> given = ArgumentCaptor.forClass(Label.class);
        verify(fixture.confluence.labels()).addLabel(eq(page), given.capture());
        assertEquals("choice", given.getValue().getName());
    }

    @Test
    void givenTheLabelIsRefusedThenItIsInTheIndexAllTheSame() {
        when(fixture.confluence.labels().addLabel(any(), any())).thenThrow(new IllegalStateException("No"));

        fixture.feature.newRecords().follow(1);

        assertTrue(fixture.index().has(1));
    }

    @Test
    void givenThePageIsGoneAlreadyOrTheHostFailsThenTheClickDoesNot() {
        when(fixture.confluence.pageManager().getPage(1L)).thenReturn(null);
        fixture.feature.newRecords().follow(1);
        when(fixture.confluence.pageManager().getPage(1L)).thenThrow(new IllegalStateException("No"));
        fixture.feature.newRecords().follow(1);

        verify(fixture.confluence.labels(), never()).addLabel(any(), any());
        assertFalse(fixture.index().has(1));
    }
}
