package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of settings, and the page on which somebody turns mail off. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class SettingsIT {
    private static final String PLACE = ".groundbreak-settings-page";
    private static final String MAIL = ".groundbreak-mail-page";
    private static final String SERVLET = "/plugins/servlet/groundbreak/";

    /** A day of every year, one with a time, and one that would be markup. */
    private static final String CALENDAR = String.join(
            "\r\n",
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "BEGIN:VEVENT",
            "DTSTART;VALUE=DATE:20100102",
            "RRULE:FREQ=YEARLY;UNTIL=THISYEAR1231",
            "SUMMARY:Founders & friends <day>",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "DTSTART;VALUE=DATE:THISYEAR0504",
            "DTEND;VALUE=DATE:THISYEAR0514",
            "SUMMARY:Summer break",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "DTSTART:20260101T100000Z",
            "END:VEVENT",
            "END:VCALENDAR",
            "");

    private final Installation installation;

    SettingsIT(Installation installation) {
        this.installation = installation;
    }

    @Test
    void givenASpaceAdministratorWhenHeSetsSomethingThenItIsKeptAndTheRestStaysInherited(Screen screen) {
        Visit admin = ofSpace(screen.visit("admin"));
        Locator label = field(admin, "Label of architecture decision records");
        assertThat(label).isDisabled();
        assertThat(label).hasValue("adr");
        admin.look("settings-space-inherited", PLACE);

        own(admin, "adrLabel").press("Space");
        assertThat(label).isFocused();
        label.fill("decision-record");
        label.press("Enter");

        assertThat(part(admin, "general").locator("[role=status]")).containsText("Saved.");
        admin.page().reload();
        assertThat(label).hasValue("decision-record");
        assertThat(own(admin, "adrLabel")).not().isChecked();
        assertThat(own(admin, "zone")).isChecked();
        own(admin, "adrLabel").press("Space");
        save(admin, "general");
        assertThat(label).hasValue("adr");
        assertThat(own(admin, "adrLabel")).isChecked();
    }

    @Test
    void givenAValueThatCannotBeOneWhenItIsSavedThenASentenceSaysWhyAndNothingTypedIsLost(Screen screen) {
        Visit admin = ofSpace(screen.visit("admin"));
        admin.expectError("400");
        own(admin, "numberPrefix").press("Space");
        own(admin, "technicalGroup").press("Space");
        field(admin, "Prefix of record numbers").fill("PAY");
        field(admin, "Technical group").fill("nobody-knows");

        save(admin, "general");

        assertThat(part(admin, "general").locator("[role=status]"))
                .containsText("There is no group called nobody-knows.");
        assertThat(field(admin, "Technical group")).isFocused();
        assertThat(field(admin, "Prefix of record numbers")).hasValue("PAY");
        admin.look("settings-refused", PLACE);
    }

    @Test
    void givenASpaceAdministratorWhenHeSetsWhatRoundsAreGivenByKeyboardThenItIsKept(Screen screen) {
        Visit admin = ofSpace(screen.visit("admin"));
        own(admin, "windowHours").press("Space");
        Locator hours = field(admin, "Length of the window, in hours");
        assertThat(hours).isFocused();
        hours.fill("36");
        own(admin, "requiredPerspectives").press("Space");
        field(admin, "Design").press("Space");
        own(admin, "starterSuccessMetrics").press("Space");
        field(admin, "Starter question: success metrics").fill("What will we see when it works?");
        hours.press("Enter");

        assertThat(part(admin, "reviews").locator("[role=status]")).containsText("Saved.");
        admin.look("settings-rounds", PLACE);
        admin.page().reload();
        assertThat(hours).hasValue("36");
        assertThat(field(admin, "Design")).isChecked();
        assertThat(field(admin, "Engineering")).not().isChecked();
        assertThat(field(admin, "Starter question: success metrics")).hasValue("What will we see when it works?");
        for (String name : new String[] {"windowHours", "requiredPerspectives", "starterSuccessMetrics"}) {
            own(admin, name).press("Space");
        }
        save(admin, "reviews");
        assertThat(part(admin, "reviews").locator("[role=status]")).containsText("Saved.");
        assertThat(hours).hasValue("48");
    }

    @Test
    void givenADayThatSaysNoHoursWhenItIsSavedThenASentenceNamesItAndNothingTypedIsLost(Screen screen) {
        Visit admin = ofSpace(screen.visit("admin"));
        admin.expectError("400");
        own(admin, "weekHours").press("Space");
        field(admin, "Tuesday").fill("9-12, 11-17");
        field(admin, "Sunday").fill("10-12");

        save(admin, "calendar");

        assertThat(part(admin, "calendar").locator("[role=status]"))
                .containsText("\"9-12, 11-17\" says no working hours (Tuesday).");
        assertThat(field(admin, "Sunday")).hasValue("10-12");
        assertThat(field(admin, "Tuesday")).isFocused();
        assertThat(field(admin, "Monday")).not().hasAttribute("aria-invalid", "true");
        admin.look("settings-hours-refused", PLACE);
        field(admin, "Tuesday").fill("9-12, 13-17");
        save(admin, "calendar");
        assertThat(part(admin, "calendar").locator("[role=status]")).containsText("Saved.");
        assertThat(field(admin, "Tuesday")).hasValue("09:00-12:00, 13:00-17:00");
        own(admin, "weekHours").press("Space");
        save(admin, "calendar");
        assertThat(field(admin, "Tuesday")).hasValue("09:00-17:00");
    }

    @Test
    void givenAFileWithHolidaysThenItsDaysAreShownBeforeTheyHoldAndAfterwardsWhereTheyAreFrom(Screen screen) {
        Visit admin = ofSpace(screen.visit("admin"));
        Locator holidays = part(admin, "holidays");
        assertThat(holidays).containsText("No holidays.");
        int year = LocalDate.now(ZoneOffset.UTC).getYear();

        upload(admin, "office.ics", CALENDAR.replace("THISYEAR", Integer.toString(year)));

        assertThat(holidays.locator("[role=status]"))
                .containsText("office.ics has 12 days. They hold when you save them.");
        assertThat(holidays).containsText("Passed over: 1.");
        assertThat(holidays.locator("li").first()).containsText("Founders & friends <day>");
        admin.look("settings-holidays-found", PLACE);
        admin.button("Discard").press("Enter");
        assertThat(holidays).containsText("No holidays.");

        upload(admin, "office.ics", CALENDAR.replace("THISYEAR", Integer.toString(year)));
        assertThat(admin.button("Save these holidays")).isFocused();
        admin.button("Save these holidays").press("Enter");
        assertThat(holidays.locator("[role=status]")).containsText("Saved.");
        admin.page().reload();
        assertThat(holidays).containsText("12 days from office.ics, read on ");
        admin.look("settings-holidays", PLACE);
        admin.button("Use the inherited holidays").press("Enter");
        assertThat(holidays).containsText("No holidays.");
    }

    @Test
    void givenAFileThatIsNoCalendarThenASentenceSaysSoAndNothingChanges(Screen screen) {
        Visit admin = ofSpace(screen.visit("admin"));
        admin.expectError("400");

        upload(admin, "photo.ics", "no calendar at all");

        assertThat(part(admin, "holidays").locator("[role=status]")).containsText("This file is no iCalendar file");
        assertThat(part(admin, "holidays")).containsText("No holidays.");
    }

    @Test
    void givenTwoWhoSaveAtOnceThenTheLaterOneIsToldWhatDiffersAndLosesNothing(Screen screen) {
        Visit first = ofSpace(screen.visit("admin"));
        Visit second = ofSpace(screen.visit("admin"));
        second.expectError("409");
        own(first, "quorum").press("Space");
        field(first, "How many have to approve").fill("3");
        save(first, "reviews");
        assertThat(part(first, "reviews").locator("[role=status]")).containsText("Saved.");

        own(second, "quorum").press("Space");
        field(second, "How many have to approve").fill("2");
        save(second, "reviews");

        assertThat(part(second, "reviews").locator("[role=status]"))
                .containsText("Somebody else has saved these settings");
        assertThat(part(second, "reviews")).containsText("Meanwhile somebody else has set: 3");
        assertThat(field(second, "How many have to approve")).hasValue("2");
        second.look("settings-changed-meanwhile", PLACE);
        save(second, "reviews");
        assertThat(part(second, "reviews").locator("[role=status]")).containsText("Saved.");
        own(second, "quorum").press("Space");
        save(second, "reviews");
        assertThat(field(second, "How many have to approve")).hasValue("0");
    }

    @Test
    void givenSomebodyWhoOwnsTheProcessThenHeSetsWhatRoundsAreGivenAndNothingElse(Screen screen) {
        Visit admin = ofSpace(screen.visit("admin"));
        own(admin, "processOwnerGroup").press("Space");
        field(admin, "Process owners").fill("engineers");
        save(admin, "general");
        assertThat(part(admin, "general").locator("[role=status]")).containsText("Saved.");

        Visit owner = ofSpace(screen.visit("engineer"));
        assertThat(part(owner, "reviews")).isVisible();
        assertThat(part(owner, "general")).hasCount(0);
        assertThat(part(owner, "calendar")).hasCount(0);
        assertThat(part(owner, "holidays")).hasCount(0);
        owner.look("settings-process-owner", PLACE);
        own(owner, "commentRequired").press("Space");
        save(owner, "reviews");
        assertThat(part(owner, "reviews").locator("[role=status]")).containsText("Saved.");
        own(owner, "commentRequired").press("Space");
        save(owner, "reviews");
        own(admin, "processOwnerGroup").press("Space");
        save(admin, "general");
        assertThat(own(admin, "processOwnerGroup")).isChecked();
    }

    @Test
    void givenAnAdministratorOfTheSiteWhenHeOpensTheSettingsThenTheyAreThoseOfAllSpacesInHisLanguage(Screen screen) {
        Visit admin = screen.visit("admin", "de-DE").signIn(Product.CONFLUENCE);
        admin.host().openHealth(Product.CONFLUENCE, admin.user());
        admin.page().navigate(installation.confluence() + SERVLET + "settings");

        Locator place = admin.page().locator(PLACE);
        assertThat(place).containsText("gilt in jedem Bereich, der nichts anderes einstellt");
        assertThat(place).containsText("Vorgabe verwenden: adr");
        assertThat(place).not().containsText(Pattern.compile("groundbreak\\.|default|inherited"));
        admin.look("settings-instance-german", PLACE);
    }

    @Test
    void givenAReaderOfAMailWhenHePressesTheOneButtonThenHeGetsNoMoreAndCanTurnItOnAgain(Screen screen) {
        Visit reader = screen.visit("designer").signIn(Product.CONFLUENCE);
        reader.page().navigate(installation.confluence() + SERVLET + "mail");
        Locator place = reader.page().locator(MAIL);
        assertThat(place).containsText("You get mail from Groundbreak.");
        reader.look("mail-on", MAIL);

        place.locator("button").press("Enter");

        assertThat(place).containsText("You get no mail from Groundbreak.");
        assertThat(place.locator("button")).isFocused();
        reader.look("mail-off", MAIL);
        reader.page().reload();
        place.locator("button").press("Enter");
        assertThat(place).containsText("You get mail from Groundbreak.");
    }

    private Visit ofSpace(Visit visit) {
        visit.signIn(Product.CONFLUENCE)
                .page()
                .navigate(installation.confluence() + SERVLET + "space-settings?key=" + installation.space());
        assertThat(visit.page().locator(PLACE + " form").first()).isVisible();
        return visit;
    }

    private static Locator field(Visit visit, String label) {
        return visit.page().locator(PLACE).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator own(Visit visit, String name) {
        return visit.page().locator("#groundbreak-setting-" + name + "-inherited");
    }

    private static Locator part(Visit visit, String name) {
        return visit.page().locator(PLACE + " [data-part=" + name + "]");
    }

    private static void save(Visit visit, String part) {
        part(visit, part).locator("button[type=submit]").click();
    }

    private static void upload(Visit visit, String name, String text) {
        field(visit, "iCalendar file")
                .setInputFiles(new FilePayload(name, "text/calendar", text.getBytes(StandardCharsets.UTF_8)));
    }
}
