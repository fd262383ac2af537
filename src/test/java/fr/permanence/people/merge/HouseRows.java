package fr.permanence.people.merge;

import fr.permanence.TestHouse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every row that speaks of somebody, to be compared before and after. */
final class HouseRows {
    private static final List<String> QUESTIONS = List.of(
            "select id, chosen_name, family_name, birth_date, birth_year, code, register_number, active, key_worker,"
                    + " binned_at, merged_into from person order by id",
            "select * from person_alias order by person_id, place",
            "select * from person_phone order by person_id, place",
            "select * from person_language order by person_id, place",
            "select * from visit order by id",
            "select * from footfall order by person_id",
            "select * from service_count order by id",
            "select * from interview_request order by id",
            "select * from desk_message order by id",
            "select * from child_half_day order by id",
            "select * from attachment order by id",
            "select * from keep_apart order by id",
            "select * from follow_up order by id",
            "select * from desk_note order by id",
            "select * from departure_entry order by id",
            "select * from social_entry order by id",
            "select * from person_merge order by id",
            "select * from person_merge_row order by merge_id, kind, row_id");

    private HouseRows() {}

    static Map<String, String> of(TestHouse house) {
        Map<String, String> rows = new LinkedHashMap<>();
        house.open().database().read(tx -> {
            for (String question : QUESTIONS)
                rows.put(question, tx.sql().fetch(question).formatCSV());
            return true;
        });
        return rows;
    }

    static long count(TestHouse house, String question) {
        return house.open()
                .database()
                .read(tx -> tx.sql().fetchOptional(question).orElseThrow().get(0, Long.class));
    }

    static void write(TestHouse house, String statement) {
        house.open().database().write(tx -> tx.sql().execute(statement));
    }
}
