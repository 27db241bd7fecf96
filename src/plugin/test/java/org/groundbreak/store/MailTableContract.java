package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.Test;

/** A mail of a day is claimed once, on whichever node (rule C5), and who wants none is remembered (rule C6). */
abstract class MailTableContract extends StoreContract {

    private static final int THREADS = 8;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    private static final PersonNumber SOMEBODY = new PersonNumber(3);

    MailTableContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void aMailOfADayIsClaimedOnceAndTheNextDayAnewC5() {
        MailTable mails = new MailTable(ao);

        assertTrue(mails.claim(DAY, SOMEBODY, NOW));
        assertFalse(mails.claim(DAY, SOMEBODY, NOW));
        assertTrue(mails.claim(DAY, new PersonNumber(4), NOW));
        assertTrue(mails.claim(DAY.plusDays(1), SOMEBODY, NOW));
    }

    @Test
    void givenManyWhoClaimOneMailAtOnceOnTwoNodesThenItIsOnesC5() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());
        AtomicInteger winners = new AtomicInteger();

        Race.run(THREADS, thread -> {
            if (new MailTable(nodes.get(thread % nodes.size())).claim(DAY, SOMEBODY, NOW)) {
                winners.incrementAndGet();
            }
        });

        assertEquals(1, winners.get());
    }

    @Test
    void whatIsOldIsTidiedC5() {
        MailTable mails = new MailTable(ao);
        mails.claim(DAY, SOMEBODY, NOW);

        mails.tidy(DAY);
        assertEquals(1, ao.count(MailDayRow.class));
        mails.tidy(DAY.plusDays(1));
        assertEquals(0, ao.count(MailDayRow.class));
    }

    @Test
    void givenAClaimOfWhichNothingWasSentThenItIsTakenBackAndMadeAnewC14() {
        MailTable mails = new MailTable(ao);
        mails.claim(DAY, SOMEBODY, NOW);
        mails.claim(DAY, new PersonNumber(4), NOW);
        mails.claimOnce(SOMEBODY, "invited 5", NOW);
        mails.claimOnce(SOMEBODY, "invited 6", NOW);

        mails.release(DAY, SOMEBODY);
        mails.releaseOnce(SOMEBODY, "invited 5");

        assertTrue(mails.claim(DAY, SOMEBODY, NOW));
        assertFalse(mails.claim(DAY, new PersonNumber(4), NOW));
        assertTrue(mails.claimOnce(SOMEBODY, "invited 5", NOW));
        assertFalse(mails.claimOnce(SOMEBODY, "invited 6", NOW));
    }

    @Test
    void aZoneIsKnownWithWhatIsThroughThereUntilNobodyIsSeenInItC5() {
        MailZoneTable zones = new MailZoneTable(ao);
        MailZone berlin = new MailZone(ZoneId.of("Europe/Berlin"), DAY, NOW, 17, NOW);
        MailZone tokyo = new MailZone(ZoneId.of("Asia/Tokyo"), DAY, NOW.plusSeconds(1), 0, NOW.minusSeconds(1));
        zones.add(berlin);
        zones.add(tokyo);
        zones.add(new MailZone(berlin.zone(), DAY.plusDays(1), NOW.plusSeconds(9), 1, NOW));
        assertEquals(List.of(tokyo, berlin), zones.all());

        MailZone later = new MailZone(berlin.zone(), DAY.plusDays(1), NOW.plusSeconds(5), 2, NOW);
        zones.put(later);
        zones.put(berlin);
        assertEquals(List.of(later, tokyo), zones.all());

        zones.forgetUnseenSince(NOW);
        assertEquals(List.of(later), zones.all());
    }

    @Test
    void whoWantsNoMailIsRememberedUntilHeWantsSomeC6() {
        MailTable mails = new MailTable(ao);
        mails.turnOff(SOMEBODY, NOW);
        mails.turnOff(SOMEBODY, NOW);

        assertTrue(mails.isOff(SOMEBODY));
        assertFalse(mails.isOff(new PersonNumber(4)));

        mails.turnOn(SOMEBODY);
        assertFalse(mails.isOff(SOMEBODY));
    }

    @Test
    void whatIsToldOnceIsClaimedOnceByEachUntilItIsForgottenC10() {
        MailTable mails = new MailTable(ao);
        String longest = "x".repeat(100);

        assertTrue(mails.claimOnce(SOMEBODY, longest, NOW));
        assertFalse(mails.claimOnce(SOMEBODY, longest, NOW));
        assertTrue(mails.claimOnce(SOMEBODY, "another", NOW));
        assertTrue(mails.claimOnce(new PersonNumber(4), longest, NOW));

        mails.forgetToldBefore(NOW);
        assertFalse(mails.claimOnce(SOMEBODY, longest, NOW));
        mails.forgetToldBefore(NOW.plusMillis(1));
        assertTrue(mails.claimOnce(SOMEBODY, longest, NOW));
    }

    @Test
    void givenManyWhoClaimOneThingAtOnceOnTwoNodesThenItIsOnesC10() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());
        AtomicInteger winners = new AtomicInteger();

        Race.run(THREADS, thread -> {
            if (new MailTable(nodes.get(thread % nodes.size())).claimOnce(SOMEBODY, "invited 5", NOW)) {
                winners.incrementAndGet();
            }
        });

        assertEquals(1, winners.get());
    }
}
