package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.user.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each person has one number, whoever asks first. */
abstract class PersonTableContract extends StoreContract {

    private static final int THREADS = 8;

    private final UserKey anna = new UserKey("anna-key");
    private final UserKey emil = new UserKey("emil-key");
    private PersonTable people;

    PersonTableContract(Supplier<String> url) {
        super(url);
    }

    @BeforeEach
    void openPeople() {
        people = new PersonTable(ao);
    }

    @Test
    void givenAPersonWhenNumberedTwiceThenTheNumberIsTheSameAndLeadsBack() {
        PersonNumber number = people.numberOf(anna);

        assertEquals(number, people.numberOf(anna));
        assertNotEquals(number, people.numberOf(emil));
        assertEquals(Map.of(number, anna), people.usersOf(List.of(number, number)));
    }

    @Test
    void givenSeveralPersonsWhenNumberedTogetherThenEachHasTheNumberHeHasAlone() {
        PersonNumber before = people.numberOf(anna);

        Map<UserKey, PersonNumber> numbers = people.numbersOf(List.of(anna, emil, emil));

        assertEquals(Map.of(anna, before, emil, people.numberOf(emil)), numbers);
        assertEquals(2, ao.count(PersonRow.class, "ID > ?", 0));
    }

    @Test
    void givenMorePersonsThanAListInSqlTakesWhenAskedThenNobodyIsMissing() {
        List<UserKey> crowd =
                IntStream.range(0, 1001).mapToObj(i -> new UserKey("key-" + i)).toList();
        ao.create(
                PersonRow.class,
                crowd.stream()
                        .map(key -> Map.<String, Object>of("USER_KEY", key.getStringValue()))
                        .toList());

        Map<UserKey, PersonNumber> numbers = people.numbersOf(crowd);

        assertEquals(Set.copyOf(crowd), numbers.keySet());
        assertEquals(
                Set.copyOf(crowd), Set.copyOf(people.usersOf(numbers.values()).values()));
        assertEquals(1001, ao.count(PersonRow.class, "ID > ?", 0));
    }

    @Test
    void givenNobodyWhenAskedThenNothingIsFoundAndNothingMade() {
        assertEquals(Map.of(), people.usersOf(List.of()));
        assertEquals(Map.of(), people.numbersOf(List.of()));
        assertEquals(Map.of(), people.usersOf(List.of(new PersonNumber(4711))));
    }

    @Test
    void givenAKeyThatAnotherNodeReplacedWhenAskedThenTheNewOneIsSaid() throws Exception {
        PersonNumber number = people.numberOf(anna);
        assertEquals(Map.of(number, anna), people.usersOf(List.of(number)));

        replaceKey("anonymous-1");

        assertEquals(Map.of(number, new UserKey("anonymous-1")), people.usersOf(List.of(number)));
    }

    @Test
    void givenManyThreadsOnTwoNodesWhenTheyNumberOnePersonThenThereIsOneNumber() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());
        Set<PersonNumber> numbers = ConcurrentHashMap.newKeySet();

        Race.run(THREADS, thread -> numbers.add(new PersonTable(nodes.get(thread % nodes.size())).numberOf(anna)));

        assertEquals(Set.of(people.numberOf(anna)), numbers);
        assertEquals(1, ao.count(PersonRow.class));
    }

    private void replaceKey(String key) throws SQLException {
        String table = ao.find(PersonRow.class, "USER_KEY = ?", anna.getStringValue())[0]
                .getEntityManager()
                .getNameConverters()
                .getTableNameConverter()
                .getName(PersonRow.class);
        try (Connection connection = database.host().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE \"" + table + "\" SET \"USER_KEY\" = '" + key + "'");
        }
    }
}
