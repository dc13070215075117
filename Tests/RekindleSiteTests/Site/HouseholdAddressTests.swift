import RekindleSite
import Testing

/// Which part of an address failed tries are counted under.
struct HouseholdAddressTests {
    @Test(
        arguments: [
            ("192.0.2.17", "192.0.2.17"), ("::ffff:192.0.2.17", "192.0.2.17"), ("::FFFF:c000:211", "192.0.2.17"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("2001:db8::1", "2001:db8:0:0::/64"),
            ("2001:0DB8:0:0:0:0:0:1", "2001:db8:0:0::/64"), ("2001:db8:1:2::", "2001:db8:1:2::/64"),
            ("2001:db8:0:0:1::", "2001:db8:0:0::/64"), ("::1", "0:0:0:0::/64"), ("::", "0:0:0:0::/64"),
            ("fe80::1%eth0", "fe80:0:0:0::/64"), ("2001:db8:a:b:c:d:192.0.2.17", "2001:db8:a:b::/64"),
        ])
    func `an address counts by what one household has`(address: String, text: String) {
        #expect(HouseholdAddress(address).text == text)
    }

    @Test(arguments: ["2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:0db8:0001:0002::9%en0"])
    func `every way of writing one network counts as the same`(address: String) {
        #expect(HouseholdAddress(address).text == "2001:db8:1:2::/64")
    }

    /// As some proxies write them: the port is another with each connection.
    @Test(arguments: [
        ("192.0.2.1:4001", "192.0.2.1"), ("[2001:db8:1:2::5]:4001", "2001:db8:1:2::/64"),
        ("[2001:db8:1:2::5]", "2001:db8:1:2::/64"),
    ])
    func `a port does not make another household`(address: String, text: String) {
        #expect(HouseholdAddress(address).text == text)
    }

    @Test(arguments: ["", "unknown", "1:2:3", "2001:db8::1::2", "12345::", "::g", "a wish"])
    func `what is no address counts as it stands`(address: String) {
        #expect(HouseholdAddress(address).text == address)
    }
}
