package org.groundbreak.confluence.blueprint;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.adrs.AdrLabel;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.confluence.settings.SpaceSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Rule A31: a record made with the blueprint carries the label of its space, given with the page and never again. */
class AdrLabelTest {

    private static final String RECORD = "<p><ac:structured-macro ac:name=\"groundbreak-adr-number\"/></p>";

    private final LabelManager labels = mock(LabelManager.class);
    private final SettingsReader settings = mock(SettingsReader.class);
    private final EventPublisher publisher = mock(EventPublisher.class);
    private boolean readOnly;
    private final AdrLabelFeature feature =
            new AdrLabelFeature(publisher, settings, () -> Optional.of(labels), () -> readOnly);
    private final Page page = mock(Page.class);

    @BeforeEach
    void space() {
        Space space = mock(Space.class);
        SpaceSettings rules = mock(SpaceSettings.class);
        when(rules.adrLabel()).thenReturn("decided");
        when(settings.of(space)).thenReturn(rules);
        when(page.getSpace()).thenReturn(space);
        when(page.getBodyAsString()).thenReturn(RECORD);
        when(page.getLabels()).thenReturn(List.of());
    }

    @Test
    void a24GivenAPageThatIsNoRecordOrIsLabelledThenNothingIsWritten() {
        when(page.getBodyAsString()).thenReturn("<p>another blueprint</p>");
        made();
        Label label = mock(Label.class);
        when(label.getName()).thenReturn("decided");
        when(page.getLabels()).thenReturn(List.of(label));
        when(page.getBodyAsString()).thenReturn(RECORD);
        made();

        verify(labels, never()).addLabel(any(), any());
    }

    @Test
    void a24GivenARecordThenItGetsTheLabelOfItsSpace() {
        made();

        verify(labels).addLabel(eq(page), any());
    }

    @Test
    void a24GivenNothingMayBeWrittenThenThePageIsMadeWithoutTheLabelG4() {
        readOnly = true;

        made();

        verify(labels, never()).addLabel(any(), any());
    }

    @Test
    void a24GivenAHostThatRefusesThenThePageIsMadeAllTheSame() {
        doThrow(new IllegalStateException("no")).when(labels).addLabel(any(), any());
        assertDoesNotThrow(this::made);
        doThrow(new NoSuchMethodError("addLabel")).when(labels).addLabel(any(), any());
        assertDoesNotThrow(this::made);
        when(settings.of(any(Space.class))).thenThrow(new IllegalStateException("no table"));
        assertDoesNotThrow(this::made);
    }

    @Test
    void a24GivenAHostWithoutTheseEventsThenTheFeatureStartsAndStops() {
        doThrow(new NoClassDefFoundError("BlueprintPageCreateEvent"))
                .when(publisher)
                .register(any());

        assertDoesNotThrow(feature::start);
        assertDoesNotThrow(feature::stop);

        verify(publisher, never()).unregister(any());
    }

    @Test
    void whenStoppedThenNobodyListensAnyMore() {
        BlueprintListener listener = listener();

        feature.stop();
        feature.stop();

        verify(publisher).unregister(listener);
        assertEquals(List.of(), feature.health());
    }

    private void made() {
        new AdrLabel(settings, () -> Optional.of(labels), () -> readOnly).give(page);
    }

    private BlueprintListener listener() {
        feature.start();
        ArgumentCaptor<Object> registered = ArgumentCaptor.forClass(Object.class);
        verify(publisher).register(registered.capture());
        return (BlueprintListener) registered.getValue();
    }
}
