import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.*;
import org.jooq.meta.jaxb.Configuration;
import org.slf4j.LoggerFactory;

/**
 * Turns the migrations into the jOOQ tables of fr.permanence.store.schema. Started by Maven as a single source file,
 * because jOOQ's own plugin cannot run in the JDK 17 that may carry Maven. Does nothing when no migration changed.
 */
public class Codegen {
    private static final List<String[]> IDS = List.of(
            new String[] {
                "PersonId",
                "person\\.id|.*\\.person_id|person\\.merged_into|keep_apart\\.(first|second)_id|person_merge\\.(kept|gone)_id"
            },
            new String[] {"VisitId", "visit\\.id|.*\\.visit_id"},
            new String[] {"HandoverId", "handover\\.id"},
            new String[] {"AccountId", ".*\\.(account_id|recorded_by|created_by|author_id)"},
            new String[] {"ActId", "act\\.seq|act\\.reverses"},
            new String[] {"HouseWordId", "house_word\\.id|.*\\.(service_id|for_whom_id|what_for_id)"},
            new String[] {"ServiceCountId", "service_count\\.id"},
            new String[] {"InterviewRequestId", "interview_request\\.id"},
            new String[] {"MessageId", "desk_message\\.id"},
            new String[] {"OpeningId", "opening\\.id|.*\\.opening_id"},
            new String[] {"FollowUpId", "follow_up\\.id"},
            new String[] {"HalfDayId", "child_half_day\\.id|visit_child\\.half_day"},
            new String[] {"DeskNoteId", "desk_note\\.id"},
            new String[] {"MergeId", "person_merge\\.id|.*\\.merge_id"},
            new String[] {"ActivityId", "activity\\.id|.*\\.activity_id"},
            new String[] {"SeriesId", "activity_series\\.id|.*\\.series_id"},
            new String[] {"SessionId", "activity_session\\.id|.*\\.session_id"},
            new String[] {"EnrolmentId", "enrolment\\.id|.*\\.enrolment_id"},
            new String[] {"WaitingId", "waiting\\.id|.*\\.waiting_id"},
            new String[] {"WaitingStepId", "waiting_step\\.id"},
            new String[] {"AttendanceId", "attendance\\.id"},
            new String[] {"DrawId", "draw\\.id|.*\\.draw_id"},
            new String[] {"SchoolHolidayId", "school_holiday\\.id"},
            new String[] {"DestinationId", "destination\\.id|.*\\.destination_id"},
            new String[] {"StayId", "stay\\.id|.*\\.stay_id"},
            new String[] {"AccompanierId", "accompanier\\.id|.*\\.accompanier_id"},
            new String[] {"ParticipantId", "participant\\.id|.*\\.(participant_id|wished_by)|room_wish\\.other_id"},
            new String[] {"ParticipantStepId", "participant_step\\.id"},
            new String[] {"TravellingChildId", "travelling_child\\.id|.*\\.child_id"},
            new String[] {"ProgrammeEntryId", "programme_entry\\.id|programme_vote\\.entry_id"},
            new String[] {"RoomId", "stay_room\\.id|stay_bed\\.room_id"},
            new String[] {"BedId", "stay_bed\\.id|bed_night\\.bed_id"},
            new String[] {"HouseDateId", "house_date\\.id"},
            new String[] {"StayTaskId", "stay_task\\.id"},
            new String[] {"LegId", "stay_leg\\.id|.*\\.leg_id"},
            new String[] {"BudgetLineId", "budget_line\\.id"},
            new String[] {"RollPointId", "roll_point\\.id"},
            new String[] {"EntryId", "(departure|social)_entry\\.id"});

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path stamp = target.resolve("stamp");
        String now = stampOf(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(now)) return;
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        String url = "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("filesystem:" + migrations)
                .load()
                .migrate();
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.h2.Driver")
                        .withUrl(url)
                        .withUser("sa")
                        .withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.h2.H2Database")
                                .withInputSchema("PUBLIC")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history")
                                .withForcedTypes(forcedTypes()))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withDaos(false)
                                .withPojos(false)
                                .withGlobalObjectReferences(true)
                                .withJavaTimeTypes(true)
                                .withComments(false)
                                .withGeneratedAnnotation(true)
                                .withIndexes(false))
                        .withTarget(new Target()
                                .withPackageName("fr.permanence.store.schema")
                                .withDirectory(target.toString()))));
        Files.writeString(stamp, now);
    }

    private static List<ForcedType> forcedTypes() {
        List<ForcedType> types = new java.util.ArrayList<>();
        for (String[] id : IDS) {
            String type = "fr.permanence.ids." + id[0];
            types.add(new ForcedType()
                    .withUserType(type)
                    .withConverter("org.jooq.Converter.ofNullable(Long.class, " + type + ".class, " + type + "::new, "
                            + type + "::value)")
                    .withIncludeExpression("(?i:(PUBLIC\\.)?(" + id[1] + "))"));
        }
        types.add(new ForcedType().withName("INSTANT").withIncludeTypes("(?i:timestamp.*with.*time.*zone)"));
        return types;
    }

    private static String stampOf(Path migrations) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(Files.readAllBytes(Path.of("src/build/Codegen.java")));
        try (var files = Files.list(migrations)) {
            for (Path file : files.sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
