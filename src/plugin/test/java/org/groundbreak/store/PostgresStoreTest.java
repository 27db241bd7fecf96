package org.groundbreak.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** The store on PostgreSQL, the only one of the two that ends a transaction at the first failing statement. */
@Tag("postgres")
class PostgresStoreTest {

    @Nested
    class Schema extends SchemaContract {
        Schema() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Events extends EventLogContract {
        Events() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Appends extends AppendContract {
        Appends() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Chains extends TrailTableContract {
        Chains() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Watch extends TrailWatchContract {
        Watch() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Persons extends PersonTableContract {
        Persons() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Traces extends PageTraceTableContract {
        Traces() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class DecisionAdrs extends DecisionAdrTableContract {
        DecisionAdrs() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Meetings extends MeetingTableContract {
        Meetings() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class AttachmentDigests extends AttachmentDigestTableContract {
        AttachmentDigests() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class JudgedBodies extends JudgedBodyContract {
        JudgedBodies() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class SeedsOfTheWizard extends SeedTableContract {
        SeedsOfTheWizard() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class EpicsOfTheWizard extends CheckedEpicTableContract {
        EpicsOfTheWizard() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Projection extends SpecTableContract {
        Projection() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Rounds extends RoundTableContract {
        Rounds() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Register extends RegisterTableContract {
        Register() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Rebuilds extends RebuildTableContract {
        Rebuilds() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Decisions extends DecisionTableContract {
        Decisions() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class DecidingAtOnce extends DecisionRaceContract {
        DecidingAtOnce() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class ReviewingAtOnce extends ReviewRaceContract {
        ReviewingAtOnce() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Links extends LinkFactsContract {
        Links() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Starts extends StartTableContract {
        Starts() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Adrs extends AdrTableContract {
        Adrs() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Settings extends SettingTableContract {
        Settings() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class AdrNumbers extends AdrNumberTableContract {
        AdrNumbers() {
            super(PostgresServer::emptyStore);
        }
    }

    @Nested
    class Mails extends MailTableContract {
        Mails() {
            super(PostgresServer::emptyStore);
        }
    }
}
