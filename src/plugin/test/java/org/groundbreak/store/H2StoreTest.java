package org.groundbreak.store;

import org.junit.jupiter.api.Nested;

/** The store on H2, the products' database for trials. */
class H2StoreTest {

    @Nested
    class Schema extends SchemaContract {
        Schema() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Events extends EventLogContract {
        Events() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Appends extends AppendContract {
        Appends() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Chains extends TrailTableContract {
        Chains() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Watch extends TrailWatchContract {
        Watch() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Persons extends PersonTableContract {
        Persons() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Traces extends PageTraceTableContract {
        Traces() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class DecisionAdrs extends DecisionAdrTableContract {
        DecisionAdrs() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Meetings extends MeetingTableContract {
        Meetings() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class AttachmentDigests extends AttachmentDigestTableContract {
        AttachmentDigests() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class JudgedBodies extends JudgedBodyContract {
        JudgedBodies() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class SeedsOfTheWizard extends SeedTableContract {
        SeedsOfTheWizard() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class EpicsOfTheWizard extends CheckedEpicTableContract {
        EpicsOfTheWizard() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Projection extends SpecTableContract {
        Projection() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Rounds extends RoundTableContract {
        Rounds() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Register extends RegisterTableContract {
        Register() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Rebuilds extends RebuildTableContract {
        Rebuilds() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Decisions extends DecisionTableContract {
        Decisions() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class DecidingAtOnce extends DecisionRaceContract {
        DecidingAtOnce() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class ReviewingAtOnce extends ReviewRaceContract {
        ReviewingAtOnce() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Links extends LinkFactsContract {
        Links() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Starts extends StartTableContract {
        Starts() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Adrs extends AdrTableContract {
        Adrs() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Settings extends SettingTableContract {
        Settings() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class AdrNumbers extends AdrNumberTableContract {
        AdrNumbers() {
            super(StoreDatabase::h2);
        }
    }

    @Nested
    class Mails extends MailTableContract {
        Mails() {
            super(StoreDatabase::h2);
        }
    }
}
