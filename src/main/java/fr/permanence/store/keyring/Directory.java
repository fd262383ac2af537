package fr.permanence.store.keyring;

import fr.permanence.ids.AccountId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The list of accounts as bytes, before it is sealed. */
final class Directory {
    private Directory() {}

    static byte[] toBytes(List<AccountEntry> accounts) {
        List<byte[]> names = accounts.stream()
                .map(account -> account.name().getBytes(StandardCharsets.UTF_8))
                .toList();
        int length = names.stream().mapToInt(name -> 8 + 2 + 2 + name.length).sum();
        ByteBuffer to = ByteBuffer.allocate(2 + length).putShort((short) accounts.size());
        for (int i = 0; i < names.size(); i++) {
            AccountEntry account = accounts.get(i);
            to.putLong(account.id().value()).putShort((short) Codes.ofRoles(account.roles()));
            to.putShort((short) names.get(i).length).put(names.get(i));
        }
        return to.array();
    }

    static List<AccountEntry> fromBytes(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        List<AccountEntry> accounts = new ArrayList<>();
        for (int left = from.getShort(); left > 0; left--) {
            AccountId id = new AccountId(from.getLong());
            int roles = from.getShort();
            byte[] name = new byte[from.getShort()];
            from.get(name);
            accounts.add(new AccountEntry(id, new String(name, StandardCharsets.UTF_8), Codes.roles(roles)));
        }
        return List.copyOf(accounts);
    }
}
