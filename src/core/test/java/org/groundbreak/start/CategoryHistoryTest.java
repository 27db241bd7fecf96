package org.groundbreak.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.groundbreak.start.CategoryHistory.Entry;
import org.groundbreak.start.CategoryHistory.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule T6. */
class CategoryHistoryTest {

    private static final Instant DAY_1 = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2026-01-02T00:00:00Z");

    private final CategoryHistory categories = new CategoryHistory(
            List.of(new Entry("3", DAY_2, StatusCategory.DONE), new Entry("3", DAY_1, StatusCategory.IN_PROGRESS)));

    @ParameterizedTest
    @CsvSource({
        "new, TO_DO",
        "undefined, TO_DO",
        "indeterminate, IN_PROGRESS",
        "done, DONE",
        "'', UNKNOWN",
        "In Progress, UNKNOWN",
        ", UNKNOWN"
    })
    void givenAKeyOfJiraThenItsCategoryIsKnown(String key, StatusCategory category) {
        assertEquals(category, StatusCategory.ofKey(key));
    }

    @Test
    void givenTheCategoriesThenTwoOfThemHaveBegun() {
        assertTrue(StatusCategory.IN_PROGRESS.begun());
        assertTrue(StatusCategory.DONE.begun());
        assertFalse(StatusCategory.TO_DO.begun());
        assertFalse(StatusCategory.UNKNOWN.begun());
    }

    @Test
    void givenAStatusThenItHasTheCategoryOfThatDay() {
        assertEquals(new Known(StatusCategory.IN_PROGRESS, false), categories.at("3", DAY_1));
        assertEquals(new Known(StatusCategory.IN_PROGRESS, false), categories.at("3", DAY_2.minusMillis(1)));
        assertEquals(new Known(StatusCategory.DONE, false), categories.at("3", DAY_2));
    }

    @Test
    void givenADayBeforeTheTableThenTheOldestCategoryIsAssumed() {
        assertEquals(new Known(StatusCategory.IN_PROGRESS, true), categories.at("3", DAY_1.minusMillis(1)));
    }

    @Test
    void givenAStatusTheTableDoesNotHaveThenItIsUnknown() {
        assertEquals(new Known(StatusCategory.UNKNOWN, false), categories.at("4", DAY_2));
    }
}
