package org.groundbreak.sandbox.confluence.content;

import java.util.List;

/** The tables of the page store, beside those of Active Objects in the same schema. */
final class Tables {
    /** Above 2^31, so that whoever keeps a content id in an int fails here and not in a big instance. */
    private static final long FIRST_CONTENT_ID = 4_294_967_300L;

    private static final List<String> STATEMENTS = List.of(
            "CREATE SEQUENCE IF NOT EXISTS SB_CONTENT_SEQ START WITH " + FIRST_CONTENT_ID,
            """
            CREATE TABLE IF NOT EXISTS SB_SPACE (
              ID BIGINT PRIMARY KEY, SPACE_KEY VARCHAR(255) NOT NULL UNIQUE, NAME VARCHAR(255) NOT NULL,
              HOME_ID BIGINT NOT NULL)""",
            """
            CREATE TABLE IF NOT EXISTS SB_CONTENT (
              ID BIGINT PRIMARY KEY, ORIGINAL_ID BIGINT, VERSION INT NOT NULL, STATUS VARCHAR(16) NOT NULL,
              SPACE_ID BIGINT NOT NULL, PARENT_ID BIGINT, TITLE VARCHAR(255), UNIQUE_TITLE VARCHAR(300) UNIQUE,
              BODY TEXT NOT NULL, CREATOR VARCHAR(255), CREATED BIGINT NOT NULL, MODIFIER VARCHAR(255),
              MODIFIED BIGINT NOT NULL, VERSION_COMMENT TEXT, BLUEPRINT VARCHAR(255))""",
            "CREATE INDEX IF NOT EXISTS SB_CONTENT_ORIGINAL ON SB_CONTENT (ORIGINAL_ID)",
            "CREATE INDEX IF NOT EXISTS SB_CONTENT_PARENT ON SB_CONTENT (PARENT_ID)",
            """
            CREATE TABLE IF NOT EXISTS SB_LABEL (
              CONTENT_ID BIGINT NOT NULL, NAME VARCHAR(255) NOT NULL, PRIMARY KEY (CONTENT_ID, NAME))""",
            """
            CREATE TABLE IF NOT EXISTS SB_RESTRICTION (
              CONTENT_ID BIGINT NOT NULL, OPERATION VARCHAR(16) NOT NULL, USER_KEY VARCHAR(255) NOT NULL,
              PRIMARY KEY (CONTENT_ID, OPERATION, USER_KEY))""");

    private Tables() {}

    static void create(Sql sql) {
        STATEMENTS.forEach(sql::update);
    }
}
