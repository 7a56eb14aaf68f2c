//! Communes: their INSEE codes, the time there, and how far one is from another.

/// Whether a text is the INSEE code of a commune: five figures, the second one of which is `A` or `B` in Corsica.
#[must_use]
pub fn is_commune(code: &str) -> bool {
    let figures = code.strip_prefix("2A").or_else(|| code.strip_prefix("2B"));
    let (figures, length) = figures.map_or((code, 5), |rest| (rest, 3));
    figures.len() == length && figures.bytes().all(|b| b.is_ascii_digit())
}

/// The cities whose districts have codes of their own, and these.
const DISTRICTS: [(&str, std::ops::RangeInclusive<u32>); 3] =
    [("75056", 75101..=75120), ("69123", 69381..=69389), ("13055", 13201..=13216)];

/// The codes under which the places of a commune may stand: its own, those of its districts, that of its city.
pub(super) fn codes(code: &str) -> Vec<String> {
    let mut codes = vec![code.to_owned()];
    let number = code.parse::<u32>().ok();
    for (city, districts) in DISTRICTS {
        if code == city {
            codes.extend(districts.map(|district| district.to_string()));
        } else if number.is_some_and(|number| districts.contains(&number)) {
            codes.push(city.to_owned());
        }
    }
    codes
}

/// Whether the clocks of a commune are not those of Paris: overseas. National phone lines open by the time of Paris, and
/// how far that is changes with the summer time, which most of these communes do not have.
///
/// Codes of departments and territories: INSEE, *Code officiel géographique* (971 to 978, 984, 986 to 989).
#[must_use]
pub fn has_own_time(insee: &str) -> bool {
    insee.starts_with("97") || insee.starts_with("98")
}

/// A place on the earth, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    /// From -90 to 90.
    pub latitude: f64,
    /// From -180 to 180.
    pub longitude: f64,
}

impl Position {
    /// A position that exists; a file that has none often has twice zero, which is in the sea.
    pub(super) fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let exists = latitude.abs() <= 90.0 && longitude.abs() <= 180.0 && (latitude != 0.0 || longitude != 0.0);
        exists.then_some(Self { latitude, longitude })
    }

    /// The middle of some positions that lie near one another.
    pub(super) fn middle(of: &[Self]) -> Option<Self> {
        let count = of.len() as f64;
        let mean = |part: fn(&Self) -> f64| of.iter().map(part).sum::<f64>() / count;
        (!of.is_empty()).then(|| Self { latitude: mean(|p| p.latitude), longitude: mean(|p| p.longitude) })
    }

    /// As the crow flies, in kilometres (haversine formula, mean radius of the earth of the IUGG).
    pub(super) fn kilometres(self, other: Self) -> f64 {
        const RADIUS: f64 = 6371.009;
        let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
        let across = self.latitude.to_radians().cos() * other.latitude.to_radians().cos();
        let chord = half(self.latitude, other.latitude) + across * half(self.longitude, other.longitude);
        2.0 * RADIUS * chord.clamp(0.0, 1.0).sqrt().asin()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_five_characters() {
        assert!(["59350", "2A004", "01033", "97411"].iter().all(|code| is_commune(code)));
        assert!(!["1033", "59 350", "2C004", "Lille", "", "593500"].iter().any(|code| is_commune(code)));
    }

    #[test]
    fn a_city_and_its_districts_find_each_other() {
        assert_eq!(codes("75112"), ["75112", "75056"]);
        assert_eq!(codes("69123").len(), 10);
        assert_eq!(codes("59350"), ["59350"]);
    }

    #[test]
    fn lille_is_two_hundred_kilometres_from_paris() {
        let at = |latitude, longitude| Position::new(latitude, longitude).unwrap();
        let distance = at(48.8566, 2.3522).kilometres(at(50.6292, 3.0573));
        assert!((distance - 203.8).abs() < 1.0, "{distance}");
        assert!(at(-21.1, 55.5).kilometres(at(48.9, 2.4)) > 9000.0);
        assert!(Position::new(0.0, 0.0).is_none() && Position::new(91.0, 0.0).is_none());
    }

    #[test]
    fn overseas_clocks_are_not_those_of_paris() {
        assert!(has_own_time("97411") && has_own_time("98818"));
        assert!(!has_own_time("59350") && !has_own_time("2A004"));
    }
}
