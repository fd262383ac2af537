package fr.permanence.people.entries;

import static fr.permanence.store.schema.Tables.DEPARTURE_ENTRY;
import static fr.permanence.store.schema.Tables.SOCIAL_ENTRY;

import com.google.gson.Gson;
import fr.permanence.ids.EntryId;
import fr.permanence.ids.PersonId;
import fr.permanence.store.OneByOne;
import fr.permanence.store.Padding;
import fr.permanence.store.Seals;
import fr.permanence.store.Transaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Keeps sealed entries: no plain column tells what they hold. */
final class EntryRepository {
    private static final Gson GSON = new Gson();
    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(Entry::writtenAt)
            .thenComparingLong(entry -> entry.id().value())
            .reversed();

    private final DSLContext sql;
    private final Seals seals;
    private final EntryKind kind;
    private final Columns in;

    EntryRepository(Transaction tx, Seals seals, EntryKind kind) {
        this.sql = tx.sql();
        this.seals = seals;
        this.kind = kind;
        this.in = kind == EntryKind.SOCIAL_NOTE
                ? new Columns(SOCIAL_ENTRY, SOCIAL_ENTRY.ID, SOCIAL_ENTRY.PERSON_ID, SOCIAL_ENTRY.SEALED)
                : new Columns(DEPARTURE_ENTRY, DEPARTURE_ENTRY.ID, DEPARTURE_ENTRY.PERSON_ID, DEPARTURE_ENTRY.SEALED);
    }

    private record Columns(
            Table<?> table, TableField<?, EntryId> id, TableField<?, PersonId> person, TableField<?, byte[]> sealed) {}

    /** What is under the seal. Rows from before there were several kinds in a table lack theirs. */
    private record Content(
            String text,
            String author,
            String at,
            @Nullable String kind,
            @Nullable String paper,
            @Nullable String expires) {}

    void insert(Entry entry) {
        IdentityPaper paper = entry.paper();
        LocalDate expires = paper == null ? null : paper.expires();
        String plain = GSON.toJson(new Content(
                entry.text(),
                entry.authorName(),
                entry.writtenAt().toString(),
                entry.kind().name(),
                paper == null ? null : paper.kind().name(),
                expires == null ? null : expires.toString()));
        byte[] sealed = seals.seal(kind.compartment(), kind.table(), entry.id().value(), Padding.padded(plain));
        sql.insertInto(in.table)
                .columns(in.id, in.person, in.sealed)
                .values(entry.id(), entry.person(), sealed)
                .execute();
    }

    void delete(EntryId id) {
        sql.deleteFrom(in.table).where(in.id.eq(id)).execute();
    }

    Optional<Entry> find(EntryId id) {
        return sql.select(in.id, in.person, in.sealed)
                .from(in.table)
                .where(in.id.eq(id))
                .fetchOptional()
                .map(this::toEntry);
    }

    /** Her entries of this kind, the newest first. */
    List<Entry> of(PersonId person) {
        return sql
                .select(in.id, in.person, in.sealed)
                .from(in.table)
                .where(in.person.eq(person))
                .fetch(this::toEntry)
                .stream()
                .filter(entry -> entry.kind() == kind)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** Entries of these people of every kind of this table, the newest first; who has none is absent. */
    Map<PersonId, List<Entry>> of(Collection<PersonId> people) {
        OneByOne<PersonId> who = OneByOne.of(people, in.person);
        return sql
                .select(in.id, in.person, in.sealed)
                .from(who.table())
                .join(in.table)
                .on(in.person.eq(who.id()))
                .fetch(this::toEntry)
                .stream()
                .sorted(NEWEST_FIRST)
                .collect(Collectors.groupingBy(Entry::person));
    }

    boolean hasAny(PersonId person) {
        return sql.fetchExists(sql.selectOne().from(in.table).where(in.person.eq(person)));
    }

    private Entry toEntry(Record3<EntryId, PersonId, byte[]> row) {
        byte[] plain = seals.open(kind.compartment(), kind.table(), row.value1().value(), row.value3());
        Content content = GSON.fromJson(new String(plain, StandardCharsets.UTF_8), Content.class);
        return new Entry(
                row.value1(),
                row.value2(),
                content.kind == null ? kind.first() : EntryKind.valueOf(content.kind),
                content.text,
                paper(content),
                content.author,
                Instant.parse(content.at));
    }

    private static @Nullable IdentityPaper paper(Content content) {
        if (content.paper == null) return null;
        return new IdentityPaper(
                IdentityPaper.Kind.valueOf(content.paper),
                content.expires == null ? null : LocalDate.parse(content.expires));
    }
}
