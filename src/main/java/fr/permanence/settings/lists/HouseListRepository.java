package fr.permanence.settings.lists;

import static fr.permanence.store.schema.Tables.HOUSE_WORD;

import fr.permanence.ids.HouseWordId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.HouseWordRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps the words of the lists. */
final class HouseListRepository {
    private final DSLContext sql;

    HouseListRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    List<HouseWord> all() {
        return sql.selectFrom(HOUSE_WORD)
                .orderBy(HOUSE_WORD.LIST, HOUSE_WORD.PLACE, HOUSE_WORD.ID)
                .fetch(HouseListRepository::toWord);
    }

    List<HouseWord> of(HouseList list) {
        return sql.selectFrom(HOUSE_WORD)
                .where(HOUSE_WORD.LIST.eq(list.name()))
                .orderBy(HOUSE_WORD.PLACE, HOUSE_WORD.ID)
                .fetch(HouseListRepository::toWord);
    }

    Optional<HouseWord> find(HouseWordId id) {
        return sql.selectFrom(HOUSE_WORD)
                .where(HOUSE_WORD.ID.eq(id))
                .fetchOptional()
                .map(HouseListRepository::toWord);
    }

    void insert(HouseWord word) {
        sql.executeInsert(toRow(word));
    }

    void update(HouseWord word) {
        sql.executeUpdate(toRow(word));
    }

    void delete(HouseWordId id) {
        sql.deleteFrom(HOUSE_WORD).where(HOUSE_WORD.ID.eq(id)).execute();
    }

    private static HouseWordRecord toRow(HouseWord word) {
        HouseWordRecord row = new HouseWordRecord();
        row.setId(word.id());
        row.setList(word.list().name());
        row.setLabel(word.label());
        row.setPlace((short) word.place());
        row.setShown(word.shown());
        return row;
    }

    private static HouseWord toWord(HouseWordRecord row) {
        return new HouseWord(
                row.getId(), HouseList.valueOf(row.getList()), row.getLabel(), row.getPlace(), row.getShown());
    }
}
