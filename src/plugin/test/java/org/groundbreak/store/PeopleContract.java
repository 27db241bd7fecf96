package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.user.UserKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each person has one number, whoever asks first. */
abstract class PeopleContract extends StoreContract {

    private static final int THREADS = 8;

    private final UserKey anna = new UserKey("anna-key");
    private People people;

    PeopleContract(Supplier<String> url) {
        super(url);
    }

    @BeforeEach
    void openPeople() {
        people = new People(ao);
    }

    @Test
    void givenAPersonWhenNumberedTwiceThenTheNumberIsTheSameAndLeadsBack() {
        PersonNumber number = people.numberOf(anna);

        assertEquals(number, people.numberOf(anna));
        assertEquals(Optional.of(number), people.find(anna));
        assertEquals(Optional.of(anna), people.userOf(number));
        assertNotEquals(number, people.numberOf(new UserKey("emil-key")));
    }

    @Test
    void givenSomebodyUnknownWhenOnlyAskedThenNoNumberIsMade() {
        assertEquals(Optional.empty(), people.find(anna));
        assertEquals(0, ao.count(PersonRow.class));
    }

    @Test
    void givenANumberThatNobodyHasWhenAskedThenThereIsNoUser() {
        assertEquals(Optional.empty(), people.userOf(new PersonNumber(4711)));
    }

    @Test
    void givenAKeyThatAnotherNodeReplacedWhenAskedThenTheNewOneIsSaid() throws Exception {
        PersonNumber number = people.numberOf(anna);
        assertEquals(Optional.of(anna), people.userOf(number));

        replaceKey("anonymous-1");

        assertEquals(Optional.of(new UserKey("anonymous-1")), people.userOf(number));
        assertEquals(Optional.empty(), people.find(anna));
    }

    @Test
    void givenManyThreadsOnTwoNodesWhenTheyNumberOnePersonThenThereIsOneNumber() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());
        Set<PersonNumber> numbers = ConcurrentHashMap.newKeySet();

        Race.run(THREADS, thread -> numbers.add(new People(nodes.get(thread % nodes.size())).numberOf(anna)));

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
