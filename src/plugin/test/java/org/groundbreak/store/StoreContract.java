package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every part of the store promises, on whatever database; each test has an empty one. */
abstract class StoreContract {

    private final Supplier<String> url;

    StoreDatabase database;
    ActiveObjects ao;

    /** @param url makes an empty database */
    StoreContract(Supplier<String> url) {
        this.url = url;
    }

    @BeforeEach
    void openDatabase() {
        database = new StoreDatabase(url.get());
        ao = database.node();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }
}
