package org.groundbreak.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** The store on PostgreSQL, the only one of the two that ends a transaction at the first failing statement. */
@Tag("postgres")
class PostgresStoreTest {

    @Nested
    class Schema extends SchemaContract {
        Schema() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Events extends EventLogContract {
        Events() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Appends extends AppendContract {
        Appends() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Chains extends TrailTableContract {
        Chains() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Watch extends TrailWatchContract {
        Watch() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Persons extends PersonTableContract {
        Persons() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Traces extends PageTraceTableContract {
        Traces() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class DecisionAdrs extends DecisionAdrTableContract {
        DecisionAdrs() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Meetings extends MeetingTableContract {
        Meetings() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class AttachmentDigests extends AttachmentDigestTableContract {
        AttachmentDigests() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class JudgedBodies extends JudgedBodyContract {
        JudgedBodies() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class SeedsOfTheWizard extends SeedTableContract {
        SeedsOfTheWizard() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class EpicsOfTheWizard extends CheckedEpicTableContract {
        EpicsOfTheWizard() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Projection extends SpecTableContract {
        Projection() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Rounds extends RoundTableContract {
        Rounds() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Register extends RegisterTableContract {
        Register() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Rebuilds extends RebuildTableContract {
        Rebuilds() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Decisions extends DecisionTableContract {
        Decisions() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class DecidingAtOnce extends DecisionRaceContract {
        DecidingAtOnce() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class ReviewingAtOnce extends ReviewRaceContract {
        ReviewingAtOnce() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Links extends LinkFactsContract {
        Links() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Starts extends StartTableContract {
        Starts() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Adrs extends AdrTableContract {
        Adrs() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Settings extends SettingTableContract {
        Settings() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class AdrNumbers extends AdrNumberTableContract {
        AdrNumbers() {
            super(PostgresServer::newDatabase);
        }
    }

    @Nested
    class Mails extends MailTableContract {
        Mails() {
            super(PostgresServer::newDatabase);
        }
    }
}
