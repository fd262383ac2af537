package fr.permanence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every row that was written of people and days, to be compared before and after; of a sealed row whom it speaks of. */
public final class HouseRows {
    private static final List<String> QUESTIONS = List.of(
            "select * from person order by id",
            "select * from person_alias order by person_id, place",
            "select * from person_phone order by person_id, place",
            "select * from person_language order by person_id, place",
            "select * from register_mark order by mark",
            "select * from visit order by id",
            "select * from visit_code order by visit_id",
            "select * from visit_child order by visit_id, place",
            "select * from footfall order by person_id",
            "select * from service_count order by id",
            "select * from interview_request order by id",
            "select * from desk_message order by id",
            "select * from child_half_day order by id",
            "select * from attachment order by id",
            "select * from keep_apart order by id",
            "select * from follow_up order by id",
            "select * from desk_note order by id",
            "select id, person_id from departure_entry order by id",
            "select id, person_id from social_entry order by id",
            "select * from correction order by id",
            "select * from opening order by id",
            "select * from opening_duty order by opening_id, place",
            "select * from house_word order by id",
            "select * from handover order by id",
            "select * from person_merge order by id",
            "select * from person_merge_row order by merge_id, kind, row_id");

    private HouseRows() {}

    public static Map<String, String> of(TestHouse house) {
        Map<String, String> rows = new LinkedHashMap<>();
        house.open().database().read(tx -> {
            for (String question : QUESTIONS)
                rows.put(question, tx.sql().fetch(question).formatCSV());
            return true;
        });
        return rows;
    }

    /** What is other in one than in the other; empty when all is the same. */
    public static Map<String, String> differing(Map<String, String> one, Map<String, String> other) {
        Map<String, String> differing = new LinkedHashMap<>();
        one.forEach((question, rows) -> {
            String now = other.get(question);
            if (!rows.equals(now)) differing.put(question, rows + " / " + now);
        });
        return differing;
    }

    public static long count(TestHouse house, String question) {
        return house.open()
                .database()
                .read(tx -> tx.sql().fetchOptional(question).orElseThrow().get(0, Long.class));
    }

    public static void write(TestHouse house, String statement) {
        house.open().database().write(tx -> tx.sql().execute(statement));
    }
}
