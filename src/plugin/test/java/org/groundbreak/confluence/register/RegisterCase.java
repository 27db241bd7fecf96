package org.groundbreak.confluence.register;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Decisions in pages, and the register of them that product gets. */
abstract class RegisterCase {

    static final RegisterFilter ALL = filter(null, null, null, null);
    final RegisterFixture fixture = new RegisterFixture();

    @BeforeEach
    void signIn() {
        fixture.confluence.signIn("product");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    RegisterBody part(RegisterFilter filter) {
        return fixture.part(filter, null);
    }

    List<String> questions(RegisterFilter filter) {
        return part(filter).rows().stream().map(RegisterRow::question).toList();
    }

    static RegisterFilter filter(String status, String role, String mine, String overdue) {
        return RegisterFilter.parse(status, role, mine, overdue, null, null);
    }

    static RegisterFilter due(String from, String to) {
        return RegisterFilter.parse(null, null, null, null, from, to);
    }
}
