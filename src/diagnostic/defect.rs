//! What the program itself got wrong.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};

/// A panic, caught: our fault (exit 3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Defect {
    /// The file or publication at work, when it is known: it lets the author go on without it.
    pub subject: Option<String>,
    /// What the panic said.
    pub message: String,
    /// Where, in the program: `src/layout/flow.rs:12:5`. Empty unless [`remember`] is the panic hook.
    pub location: String,
}

thread_local! {
    static LOCATION: RefCell<String> = const { RefCell::new(String::new()) };
}

/// A panic hook that prints nothing and remembers where the panic was, for the report.
pub fn remember(info: &PanicHookInfo<'_>) {
    let location = info.location().map(ToString::to_string).unwrap_or_default();
    LOCATION.with_borrow_mut(|last| *last = location);
}

impl Defect {
    /// Runs some work; a panic in it goes on as a defect that names `subject`. The innermost name stays.
    pub fn blame<T>(subject: &str, work: impl FnOnce() -> T) -> T {
        match panic::catch_unwind(AssertUnwindSafe(work)) {
            Ok(value) => value,
            Err(payload) => {
                let mut defect = Self::from_payload(payload);
                defect.subject.get_or_insert_with(|| subject.to_owned());
                panic::resume_unwind(Box::new(defect))
            }
        }
    }

    /// Runs some work and stops a panic here.
    ///
    /// # Errors
    /// The defect, with the subject that [`Defect::blame`] gave it.
    pub fn catch<T>(work: impl FnOnce() -> T) -> Result<T, Self> {
        panic::catch_unwind(AssertUnwindSafe(work)).map_err(Self::from_payload)
    }

    fn from_payload(payload: Box<dyn Any + Send>) -> Self {
        let payload = match payload.downcast::<Self>() {
            Ok(defect) => return *defect,
            Err(payload) => payload,
        };
        let message = payload
            .downcast_ref::<&str>()
            .map(|text| (*text).to_owned())
            .or_else(|| payload.downcast_ref::<String>().cloned())
            .unwrap_or_default();
        Self { subject: None, message, location: LOCATION.take() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_names_the_innermost_subject() {
        let caught = Defect::catch(|| Defect::blame("site", || Defect::blame("fiche", || panic!("no {}", 3))));
        let defect = caught.unwrap_err();
        assert_eq!((defect.subject.as_deref(), defect.message.as_str()), (Some("fiche"), "no 3"));
    }
}
