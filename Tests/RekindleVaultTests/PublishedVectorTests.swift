import Crypto
import Foundation
import RekindleVault
import Testing

/// What others have published must come out here too, so that a backup can be opened by somebody else's program.
struct PublishedVectorTests {
    @Test(
        arguments: [
            (
                "", "", PasswordCost(rounds: 16, blockSize: 1, parallelism: 1),
                """
                77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442\
                fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906
                """
            ),
            (
                "password", "NaCl", PasswordCost(rounds: 1024, blockSize: 8, parallelism: 16),
                """
                fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162\
                2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640
                """
            ),
            (
                "pleaseletmein", "SodiumChloride", PasswordCost(rounds: 16_384, blockSize: 8, parallelism: 1),
                """
                7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2\
                d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887
                """
            ),
        ])
    func `scrypt gives what RFC 7914 gives`(
        password: String, salt: String, cost: PasswordCost, expected: String
    ) throws {
        #expect(hex(try cost.stretch(Array(password.utf8), salt: Array(salt.utf8), length: 64)) == expected)
    }

    @Test func `what a guess costs is as much as it was chosen to be`() {
        #expect(PasswordCost.standard == PasswordCost(rounds: 131_072, blockSize: 8, parallelism: 1))
    }

    @Test(
        arguments: [
            (
                String(repeating: "0b", count: 22), "000102030405060708090a0b0c", "f0f1f2f3f4f5f6f7f8f9",
                """
                3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf\
                34007208d5b887185865
                """
            ),
            (
                hex(0x00...0x4f), hex(0x60...0xaf), hex(0xb0...0xff),
                """
                b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c\
                59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71\
                cc30c58179ec3e87c14c01d5c1f3434f1d87
                """
            ),
            (
                String(repeating: "0b", count: 22), "", "",
                """
                8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d\
                9d201395faa4b61a96c8
                """
            ),
        ])
    func `HKDF gives what RFC 5869 gives`(secret: String, salt: String, info: String, expected: String) {
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: bytes(hex: secret)), salt: bytes(hex: salt), info: bytes(hex: info),
            outputByteCount: expected.count / 2)
        #expect(key.withUnsafeBytes { hex($0) } == expected)
    }

    // The vectors of RFC 9180 for X25519, HKDF-SHA256 and AES-256-GCM in PSK mode; the first four messages in turn.
    @Test func `a letter's suite opens what RFC 9180 sealed`() throws {
        let key = bytes(hex: "d99132243a09c24a7497f3da8608f0ba808c21a575d33679f4b24603e96d27ad")
        let encapsulated = bytes(hex: "4f3e44d4dde1d0d12a724242df8cef0a68ea53617dab8a6aade4239d404a5154")
        let shared = bytes(hex: "0247fd33b913760fa1fa51e1892d9f307fbe65eb171e8132c2af18555a738b82")
        var recipient = try HPKE.Recipient(
            privateKey: try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: key), ciphersuite: Letter.suite,
            info: Data("Ode on a Grecian Urn".utf8), encapsulatedKey: Data(encapsulated),
            presharedKey: SymmetricKey(data: shared), presharedKeyIdentifier: Data("Ennyn Durin aran Moria".utf8))
        let sealed = [
            "316d9b4214a33182212888e86f23005b0706c30db2b1052c4e28c2c100fcdb85cc934b0a64c8db0d7dd339b64c",
            "d8d6bd66e6e43f33a40bbb3786cad58092b5c7c64fa4c596fbeea04334dd169d7a02a25556e95a0f9a043938f7",
            "facb3855d62ed8e2fc1060aa8c88c295ca414e9d62347d5525c02917dd97842d9bc3058af20694992fc8c3205a",
            "ffb2c1590e6e2f07b7f7dc2a2a33af4dd1d1528b78647c464c0909d801eee30d8f3c2cbbc6dc652c977cead4f4",
        ]
        for (count, text) in sealed.enumerated() {
            let plain = try recipient.open(Data(bytes(hex: text)), authenticating: Data("Count-\(count)".utf8))
            #expect(String(decoding: plain, as: UTF8.self) == "Beauty is truth, truth beauty")
        }
    }
}
