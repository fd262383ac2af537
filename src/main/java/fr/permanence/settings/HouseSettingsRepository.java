package fr.permanence.settings;

import static fr.permanence.store.schema.Tables.HOUSE;
import static fr.permanence.store.schema.Tables.SETTING;

import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.SettingRecord;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps what is set for the house. */
final class HouseSettingsRepository {
    private final DSLContext sql;

    HouseSettingsRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    String centreName() {
        return sql.select(HOUSE.CENTRE_NAME).from(HOUSE).fetchSingle(HOUSE.CENTRE_NAME);
    }

    void saveCentreName(String name) {
        sql.update(HOUSE).set(HOUSE.CENTRE_NAME, name).execute();
    }

    Optional<String> find(String name) {
        return sql.select(SETTING.CONTENT)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(SETTING.CONTENT);
    }

    void save(String name, String content) {
        SettingRecord row = sql.newRecord(SETTING);
        row.setName(name);
        row.setContent(content);
        row.merge();
    }
}
