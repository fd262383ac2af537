package fr.permanence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitIndexesTest {
    private static final String INDEXES = "select i.index_name, i.index_type_name, c.column_name, c.ordinal_position"
            + " from information_schema.indexes i join information_schema.index_columns c"
            + " on c.index_schema = i.index_schema and c.index_name = i.index_name"
            + " where i.table_name = 'VISIT' order by 1, 4";
    private static final String CONSTRAINTS = "select c.constraint_name, c.constraint_type, c.index_name, r.delete_rule"
            + " from information_schema.table_constraints c left join information_schema.referential_constraints r"
            + " on r.constraint_name = c.constraint_name where c.table_name = 'VISIT' order by 1";

    @TempDir
    Path directory;

    @Test
    void after_loading_the_schema_is_what_the_migrations_made() {
        try (TestHouse house = TestHouse.in(directory)) {
            List<String> before = schema(house);
            house.open().loadVisits(() -> assertThat(schema(house)).isNotEqualTo(before));
            assertThat(schema(house)).isEqualTo(before);
            house.restart();
            assertThat(schema(house)).isEqualTo(before).hasSizeGreaterThan(6);
        }
    }

    @Test
    void the_indexes_come_back_when_loading_fails() {
        try (TestHouse house = TestHouse.in(directory)) {
            List<String> before = schema(house);
            assertThatThrownBy(() -> house.open().loadVisits(() -> {
                        throw new IllegalArgumentException("cut short");
                    }))
                    .hasMessage("cut short");
            assertThat(schema(house)).isEqualTo(before);
        }
    }

    /** The index that H2 makes for a foreign key bears a name of H2's own making, which is no part of the schema. */
    private static String described(Object[] row) {
        return java.util.Arrays.toString(row).replaceAll("CONSTRAINT_\\w*INDEX_\\w+", "INDEX_OF_THE_KEY");
    }

    private static List<String> schema(TestHouse house) {
        return house.open().database().read(tx -> {
            List<String> all = new java.util.ArrayList<>();
            for (String sql : List.of(INDEXES, CONSTRAINTS))
                tx.sql().fetch(sql).forEach(row -> all.add(described(row.intoArray())));
            return all;
        });
    }
}
