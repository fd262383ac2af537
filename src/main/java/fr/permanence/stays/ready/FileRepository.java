package fr.permanence.stays.ready;

import static fr.permanence.store.schema.Tables.PARTICIPANT;
import static fr.permanence.store.schema.Tables.PARTICIPANT_FILE;

import com.google.gson.Gson;
import fr.permanence.access.Compartment;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Light;
import fr.permanence.store.Padding;
import fr.permanence.store.Seals;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.ParticipantFileRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Keeps the sealed file of a participant, and the one light that stands beside it in clear. */
final class FileRepository {
    private static final Gson GSON = new Gson();
    private static final String TABLE = "participant_file";

    private final DSLContext sql;
    private final Seals seals;

    FileRepository(Transaction tx, Seals seals) {
        this.sql = tx.sql();
        this.seals = seals;
    }

    /** What is under the seal. */
    private record Content(@Nullable String agreedOn, String childcare, int paidCents) {}

    static String written(OwnFile file) {
        LocalDate agreed = file.agreedOn();
        return GSON.toJson(new Content(
                agreed == null ? null : agreed.toString(), file.childcare().name(), file.paidCents()));
    }

    static OwnFile read(String written) {
        Content content = GSON.fromJson(written, Content.class);
        return new OwnFile(
                content.agreedOn == null ? null : LocalDate.parse(content.agreedOn),
                Childcare.valueOf(content.childcare),
                content.paidCents);
    }

    OwnFile find(ParticipantId id) {
        ParticipantFileRecord row = sql.fetchOne(PARTICIPANT_FILE, PARTICIPANT_FILE.PARTICIPANT_ID.eq(id));
        return row == null ? OwnFile.empty() : opened(row);
    }

    private OwnFile opened(ParticipantFileRecord row) {
        byte[] sealed = row.getSealed();
        if (sealed == null) return OwnFile.empty();
        byte[] plain =
                seals.open(Compartment.DEPARTURE, TABLE, row.getParticipantId().value(), sealed);
        return read(new String(plain, StandardCharsets.UTF_8));
    }

    /** Keeps this; of an empty file nothing is kept but the light, which does not hold her on the stay. */
    void save(ParticipantId id, OwnFile file) {
        byte[] sealed = file.equals(OwnFile.empty()) ? null : sealed(id, file);
        ParticipantFileRecord row = sql.fetchOne(PARTICIPANT_FILE, PARTICIPANT_FILE.PARTICIPANT_ID.eq(id));
        if (row == null) sql.executeInsert(new ParticipantFileRecord(id, Light.MISSING.name(), sealed));
        else {
            row.setSealed(sealed);
            sql.executeUpdate(row);
        }
    }

    private byte[] sealed(ParticipantId id, OwnFile file) {
        return seals.seal(Compartment.DEPARTURE, TABLE, id.value(), Padding.padded(written(file)));
    }

    /** Forgets what the board said of her, where nobody wrote anything. */
    static void forgetLight(Transaction tx, ParticipantId id) {
        tx.sql()
                .deleteFrom(PARTICIPANT_FILE)
                .where(PARTICIPANT_FILE.PARTICIPANT_ID.eq(id))
                .and(PARTICIPANT_FILE.SEALED.isNull())
                .execute();
    }

    /** The files of everybody of a stay; who has none is absent. */
    Map<ParticipantId, OwnFile> of(StayId stay) {
        Map<ParticipantId, OwnFile> files = new HashMap<>();
        sql.select(PARTICIPANT_FILE.fields())
                .from(PARTICIPANT)
                .join(PARTICIPANT_FILE)
                .on(PARTICIPANT_FILE.PARTICIPANT_ID.eq(PARTICIPANT.ID))
                .where(PARTICIPANT.STAY_ID.eq(stay))
                .fetchInto(PARTICIPANT_FILE)
                .forEach(row -> files.put(row.getParticipantId(), opened(row)));
        return files;
    }

    /** The lights of everybody of a stay who was looked at. */
    Map<ParticipantId, Light> lights(StayId stay) {
        Map<ParticipantId, Light> lights = new HashMap<>();
        sql.select(PARTICIPANT_FILE.PARTICIPANT_ID, PARTICIPANT_FILE.LIGHT)
                .from(PARTICIPANT)
                .join(PARTICIPANT_FILE)
                .on(PARTICIPANT_FILE.PARTICIPANT_ID.eq(PARTICIPANT.ID))
                .where(PARTICIPANT.STAY_ID.eq(stay))
                .forEach(row -> lights.put(row.value1(), Light.valueOf(row.value2())));
        return lights;
    }

    /** The lights of who has a place, by person. */
    Map<PersonId, Light> lightsOfPlaces(StayId stay) {
        Map<PersonId, Light> lights = new HashMap<>();
        sql.select(PARTICIPANT.PERSON_ID, PARTICIPANT_FILE.LIGHT)
                .from(PARTICIPANT)
                .leftJoin(PARTICIPANT_FILE)
                .on(PARTICIPANT_FILE.PARTICIPANT_ID.eq(PARTICIPANT.ID))
                .where(PARTICIPANT.STAY_ID.eq(stay))
                .and(PARTICIPANT.PERSON_ID.isNotNull())
                .and(PARTICIPANT.STANDING.eq("HELD"))
                .and(PARTICIPANT.STATE.in("CONFIRMED", "LEFT", "RETURNED"))
                .forEach(row ->
                        lights.put(row.value1(), row.value2() == null ? Light.MISSING : Light.valueOf(row.value2())));
        return lights;
    }

    void light(ParticipantId id, Light light) {
        int changed = sql.update(PARTICIPANT_FILE)
                .set(PARTICIPANT_FILE.LIGHT, light.name())
                .where(PARTICIPANT_FILE.PARTICIPANT_ID.eq(id))
                .execute();
        if (changed == 0) sql.executeInsert(new ParticipantFileRecord(id, light.name(), null));
    }
}
