package org.groundbreak.confluence.register;

import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.TestConfluenceParts;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.decisions.DecisionStatus;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.TestParts;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.DecisionStanding;
import org.mockito.Mockito;

/** The register over real tables and a host of mocks. What would be known of pages is written down as it would be. */
public final class RegisterFixture implements AutoCloseable {

    /** The day in every zone that the tests use, but for those of the edges. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public final SpecFixture specs = new SpecFixture();
    public final MockConfluence confluence = specs.confluence;
    public ZoneId serverZone = ZoneOffset.UTC;
    public final RegisterFeature register;

    public RegisterFixture() {
        SharedParts parts = TestParts.of(specs.clock, new Scripts(specs.pageBuilder));
        register = new RegisterFeature(
                parts,
                specs.store,
                TestConfluenceParts.of(parts, confluence, specs.database.transactions(), "https://wiki.example.org/"),
                new SettingsReader(specs.store.settings(), () -> serverZone));
    }

    /** A page of the space that everybody may see, with that question; what is said of it is said by {@link Decision}. */
    public Decision decision(long page, String question) {
        return new Decision(page, question);
    }

    /** A part of it for whoever is signed in. */
    public RegisterBody part(RegisterFilter filter, String cursor) {
        return register.part(null, () -> filter, cursor);
    }

    /** The first part of everything for whoever is signed in. */
    public void part() {
        part(RegisterFilter.parse(null, null, null, null, null, null), null);
    }

    /** What the macro prints. */
    public String html(Page page, String output, Map<String, String> parameters) {
        return html(page, output, null, parameters);
    }

    /** The same on some device. @param entity what is rendered; null for nothing that is stored */
    public String html(ContentEntityObject entity, String output, String device, Map<String, String> parameters) {
        ConversionContext context = Mockito.mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(entity);
        when(context.getOutputType()).thenReturn(output);
        when(context.getOutputDeviceType()).thenReturn(device);
        return register.html(parameters, context);
    }

    @Override
    public void close() {
        specs.close();
    }

    /** One of them, before it is written down. */
    public final class Decision {

        private final long page;
        private final String question;
        private final Map<String, List<PersonNumber>> roles = new HashMap<>();
        private DecisionStatus status = DecisionStatus.IN_PROGRESS;
        private Optional<LocalDate> due = Optional.empty();
        private boolean present = true;
        private Optional<Character> decidedOn = Optional.empty();

        private Decision(long page, String question) {
            this.page = page;
            this.question = question;
        }

        public Decision role(String role, String user) {
            roles.computeIfAbsent(role, name -> new ArrayList<>()).add(specs.number(user));
            return this;
        }

        public Decision status(DecisionStatus now) {
            status = now;
            return this;
        }

        public Decision due(LocalDate day) {
            due = Optional.of(day);
            return this;
        }

        /** Decided on what the page says, or on something else. */
        public Decision decidedOn(boolean same) {
            decidedOn = Optional.of(same ? '1' : '2');
            return status(DecisionStatus.DECIDED);
        }

        private static Fingerprint fingerprint(char digit) {
            return new Fingerprint(1000, String.valueOf(digit).repeat(64));
        }

        public Decision absent() {
            present = false;
            return this;
        }

        /** Writes it down, as the last of all; its page is made unless it is there. */
        public Page write() {
            Page known = confluence.pageManager().getPage(page);
            Page its = known != null ? known : confluence.page(page, "<p/>", "author");
            when(its.getTitle()).thenReturn("Page " + page);
            when(its.getUrlPath()).thenReturn("/display/" + page);
            String id = "d" + question.hashCode();
            specs.store
                    .decisions()
                    .update(
                            new DecisionEntry(
                                    new DecisionId(page, id).stream(),
                                    page,
                                    id,
                                    its.getSpace().getId(),
                                    present,
                                    0,
                                    Optional.of(question),
                                    Optional.empty(),
                                    due,
                                    false,
                                    Optional.of(fingerprint('1')),
                                    1,
                                    new DecisionStanding(
                                            status.name(), Optional.empty(), 0, decidedOn.map(c -> fingerprint(c)), 1)),
                            roles);
            return its;
        }
    }
}
