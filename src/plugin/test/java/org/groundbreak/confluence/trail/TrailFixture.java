package org.groundbreak.confluence.trail;

import com.atlassian.confluence.pages.Page;
import java.util.Optional;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.link.ToldHead;
import org.groundbreak.store.StoredTrail;
import org.groundbreak.words.TestWords;
import org.groundbreak.words.Words;

/** The trail of specs on a real store in memory and a Confluence of mocks. */
final class TrailFixture implements AutoCloseable {

    final SpecFixture specs = new SpecFixture();
    final Words words = TestWords.keys();
    /** What Jira answers. */
    ToldHead peer = new ToldHead.NeverTold();

    final TrailHistory history = new TrailHistory(
            specs.confluence.access(), specs.store.trails(), specs.store.people(), specs.confluence.users(), words);
    final TrailVerifier verifier =
            new TrailVerifier(specs.confluence.access(), specs.store.trails(), id -> peer, words);
    final TrailExport export = new TrailExport(
            specs.confluence.access(),
            specs.store.trails(),
            specs.store.people(),
            specs.confluence.users(),
            words,
            specs.clock);
    final TrailImport imports = new TrailImport(
            specs.confluence.access(),
            specs.store.events(),
            specs.store.people(),
            new TrailPersonFinder(specs.store.people(), specs.confluence.users()),
            specs.registrar::notice,
            specs.clock);

    /** A spec of author and product that engineer has approved and withdrawn, with a reason. */
    Page withdrawn(long id) {
        Page page = specs.spec(id, "author", "product");
        specs.approver(page, "product", "engineer");
        specs.approve(page, "engineer");
        specs.specs.withdraw(id, Optional.of("=Too early"));
        return page;
    }

    StoredTrail stored(long id) {
        return specs.store.trails().read(SpecLog.idOf(id));
    }

    @Override
    public void close() {
        specs.close();
    }
}
