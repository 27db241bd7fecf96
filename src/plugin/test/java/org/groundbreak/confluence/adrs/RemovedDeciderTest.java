package org.groundbreak.confluence.adrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.doReturn;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.function.Supplier;
import org.groundbreak.store.PostgresServer;
import org.groundbreak.store.StoreDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of an account that was removed no row of the index keeps the key, though the page still names it (rule P7). */
class RemovedDeciderTest {

    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    @Tag("postgres")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(PostgresServer::emptyStore);
        }
    }

    abstract static class Contract {

        private static final long NAMING = 1;
        private static final long OTHER = 2;
        private static final String ACCEPTED = AdrFixture.row("Status", "Accepted");

        private final Supplier<String> url;
        private AdrFixture adrs;
        private UserKey engineer;

        Contract(Supplier<String> url) {
            this.url = url;
        }

        @BeforeEach
        void open() {
            adrs = new AdrFixture(new StoreDatabase(url.get()));
            engineer = adrs.confluence.key("engineer");
            adrs.labelled(NAMING, "Queue", ACCEPTED, deciders(mention(engineer) + ", Ada"));
            adrs.labelled(OTHER, "Cache", ACCEPTED, deciders(mention(adrs.confluence.key("author"))));
        }

        @AfterEach
        void close() {
            adrs.close();
        }

        @Test
        void givenAnAccountThatIsRemovedWhenWeAreToldThenItsKeyIsInNoRowAndTheOtherWordsOfThePageAreP7() {
            assertTrue(data(NAMING).contains(engineer.getStringValue()));
            long untouched = revision(OTHER);
            doReturn(null).when(adrs.confluence.userAccessor()).getUserByKey(engineer);

            adrs.feature.forget(engineer);

            assertFalse(data(NAMING).contains(engineer.getStringValue()));
            assertEquals(List.of("person.gone", "Ada"), names(NAMING));
            assertEquals(untouched, revision(OTHER));
        }

        @Test
        void givenNobodyWhoTellsUsThenTheNextLookOfTheSweepTakesTheKeyOutP7() {
            doReturn(null).when(adrs.confluence.userAccessor()).getUserByKey(engineer);

            adrs.look(NAMING);

            assertFalse(data(NAMING).contains(engineer.getStringValue()));
        }

        @Test
        void givenAnAccountThatComesBackThenItsRecordsNameItAgainP7() {
            doReturn(null).when(adrs.confluence.userAccessor()).getUserByKey(engineer);
            adrs.feature.forget(engineer);
            doReturn(adrs.confluence.user("engineer"))
                    .when(adrs.confluence.userAccessor())
                    .getUserByKey(engineer);

            adrs.look(NAMING);

            assertTrue(data(NAMING).contains(engineer.getStringValue()));
        }

        private String data(long page) {
            return adrs.store.adrs().of(page).orElseThrow().data();
        }

        private long revision(long page) {
            return adrs.store.adrs().of(page).orElseThrow().revision();
        }

        private List<String> names(long page) {
            return adrs.feature.words().deciders(adrs.index().entry(page).adr().deciders());
        }

        private static String deciders(String markup) {
            return AdrFixture.row("Deciders", markup);
        }

        private static String mention(UserKey key) {
            return AdrFixture.user(key.getStringValue());
        }
    }
}
